import {
  correctContribution,
  type CorrectOutcome,
} from '~/features/compilation/input/correct-contribution.server';
import { readInput } from '~/features/compilation/read-input.server';
import { cleanText } from '~/features/planning/draft/draft-field';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { putInOutbox } from '~/platform/outbox.server';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { feedbackMails, type AnswerMailData } from './feedback-mail-data';
import { mostReport, type AnswerProblem } from './misunderstanding';
import { findMisunderstandings, setAnswer, type Misunderstanding } from './misunderstanding.queries.server';
import { findParticipant } from './participant.queries.server';
import type { PersonInDialogue } from './person-link.server';

/** What became of an answer. */
export type AnswerOutcome =
  { kind: 'answered' } | { kind: 'unknown' } | { kind: 'wrong'; problem: AnswerProblem };

/** Who answers, and when. */
interface Answering {
  by: Id;
  now: Date;
  secrets: Secrets;
}

/**
 * Answers a misunderstanding, and mails the answer to who reported it. A note that the kommun wrote can be corrected with it; what stood there before is kept beside it.
 *
 * @param corrected the note as it should be; empty to leave it
 */
export async function answerMisunderstanding(
  db: Database,
  dialogueId: Id,
  { id, answer: typed, corrected }: { id: Id; answer: string; corrected: string },
  { by, now, secrets }: Answering,
): Promise<AnswerOutcome> {
  const answer = cleanText(typed);
  if (answer === '') return { kind: 'wrong', problem: { field: 'answer', code: 'missing' } };
  if (answer.length > mostReport) return { kind: 'wrong', problem: { field: 'answer', code: 'too-long' } };
  const known = (await findMisunderstandings(db, dialogueId)).find((one) => one.id === id);
  if (known === undefined) return { kind: 'unknown' };
  if (known.answer !== null) return { kind: 'wrong', problem: { field: 'answer', code: 'answered' } };
  const wrong = await correctNote(db, dialogueId, known, corrected, { by, now, secrets });
  if (wrong !== null) return { kind: 'wrong', problem: wrong };
  const at = toInstant(now);
  return db.transaction().execute(async (trx): Promise<AnswerOutcome> => {
    if (!(await setAnswer(trx, dialogueId, { id, answer, by, at })))
      return { kind: 'wrong', problem: { field: 'answer', code: 'answered' } };
    await mailAnswer(trx, dialogueId, known, at);
    await writeAudit(trx, secrets, {
      at,
      actor: by,
      action: 'misunderstanding.answered',
      subject: id,
      detail: { dialogue: dialogueId },
    });
    return { kind: 'answered' };
  });
}

async function correctNote(
  db: Database,
  dialogueId: Id,
  { contributionId }: Misunderstanding,
  corrected: string,
  answering: Answering,
): Promise<AnswerProblem | null> {
  if (contributionId === null || cleanText(corrected) === '') return null;
  const note = (await readInput(db, dialogueId)).contributions.find(({ id }) => id === contributionId);
  if (note === undefined || note.text === cleanText(corrected)) return null;
  const change = { id: contributionId, text: corrected, seen: note.wording };
  const outcome = await correctContribution(db, dialogueId, change, answering);
  return problemOf(outcome);
}

function problemOf(outcome: CorrectOutcome): AnswerProblem | null {
  switch (outcome) {
    case 'corrected':
      return null;
    case 'too-long':
    case 'meanwhile':
      return { field: 'corrected', code: outcome };
    default:
      return { field: 'corrected', code: 'not-ours' };
  }
}

/** Mails the answer to the address of who reported it, when there is one. */
async function mailAnswer(
  trx: Database,
  dialogueId: Id,
  { id, registrationId, accountId }: Misunderstanding,
  at: string,
): Promise<void> {
  const person: PersonInDialogue | null =
    registrationId !== null
      ? { dialogueId, kind: 'registration', id: registrationId }
      : accountId !== null
        ? { dialogueId, kind: 'account', id: accountId }
        : null;
  const found = person === null ? null : await findParticipant(trx, person);
  if (person === null || found?.email == null || found.isGone) return;
  const data: AnswerMailData = { ...person, misunderstandingId: id };
  const { email: recipient, language } = found;
  await putInOutbox(
    trx,
    { key: `misunderstanding:${id}`, kind: feedbackMails.answered, recipient, language, data },
    at,
  );
}
