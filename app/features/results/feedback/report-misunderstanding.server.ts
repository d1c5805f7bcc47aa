import { cleanText } from '~/features/planning/draft/draft-field';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';

import { mostReport, type ReportProblem } from './misunderstanding';
import { insertMisunderstanding } from './misunderstanding.queries.server';
import type { PersonInDialogue } from './person-link.server';
import type { FeedbackView } from './read-feedback.server';

/** What became of a report. */
export type ReportOutcome = { kind: 'received' } | { kind: 'wrong'; problem: ReportProblem };

/**
 * Receives what a participant finds has been noted wrongly. The form sent twice is there once.
 *
 * @param typed `note`: the id of the note that it is about, of those that they are shown; empty for the whole
 */
export async function reportMisunderstanding(
  db: Database,
  { person, view }: { person: PersonInDialogue; view: FeedbackView },
  typed: { note: string; text: string; formKey: string },
  { now, secrets, language }: { now: Date; secrets: Secrets; language: string },
): Promise<ReportOutcome> {
  const text = cleanText(typed.text);
  if (text === '') return { kind: 'wrong', problem: 'missing' };
  if (text.length > mostReport) return { kind: 'wrong', problem: 'too-long' };
  const shown = [...view.meetings.flatMap(({ notes }) => notes), ...view.own];
  const about = shown.find(({ id }) => id === typed.note)?.id ?? null;
  const id = newId();
  const at = toInstant(now);
  await db.transaction().execute(async (trx) => {
    const row = { id, person, contributionId: about, formKey: typed.formKey, text, language, at };
    if (!(await insertMisunderstanding(trx, row))) return;
    await writeAudit(trx, secrets, {
      at,
      actor: 'anonymous',
      action: 'misunderstanding.reported',
      subject: id,
      detail: { dialogue: person.dialogueId },
    });
  });
  return { kind: 'received' };
}
