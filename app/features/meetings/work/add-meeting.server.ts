import { announce } from '~/features/notifications/announce.server';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import { keepPicture } from '~/platform/uploads/picture.server';
import { remakePicture } from '~/platform/uploads/remake-picture.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { publishChange } from './hold-meeting.server';
import type { MeetingProblem, TypedMeeting } from './meeting-form';
import { parseNewMeeting } from './meeting-form.schema';
import { updateFacts } from './meeting-writing.queries.server';
import { readRepresentatives, retoldList } from './retold';
import type { Working } from './work-context';
import type { MeetingDialogue } from './work-meeting';
import { findDialogueOfStep, insertMeeting, insertStep } from './work-meeting.queries.server';

/** What became of a meeting that is to be. */
export type AddOutcome = { kind: 'added'; id: Id } | { kind: 'refused'; problems: readonly MeetingProblem[] };

/**
 * Adds a meeting to a dialogue with all that is known of it, so that nothing is published half, and tells those who follow it.
 *
 * @param file a picture as it was sent
 */
export async function addMeeting(
  db: Database,
  dialogue: MeetingDialogue,
  { typed, file }: { typed: TypedMeeting; file: Uint8Array | null },
  { now: at, secrets, by }: Working,
): Promise<AddOutcome> {
  const remade = file === null ? null : await remakePicture(file);
  const parsed = parseNewMeeting(typed, at, file !== null);
  const problems: MeetingProblem[] = [
    ...(parsed.kind === 'wrong' ? parsed.problems : []),
    ...(remade?.kind === 'refused' ? [{ field: 'picture', code: remade.code } as const] : []),
  ];
  if (parsed.kind === 'wrong' || problems.length > 0) return { kind: 'refused', problems };
  const { facts } = parsed;
  const { startsAt, endsAt, entry, cap, closesOn } = facts;
  const now = toInstant(at);
  const id = newId();
  const language = dialogue.sourceLanguage;
  return db.transaction().execute(async (trx): Promise<AddOutcome> => {
    const inLanguage = (text: string) => (text === '' ? null : { [language]: text });
    const told = {
      title: { [language]: facts.title },
      description: inLanguage(facts.description),
      place: { [language]: facts.place },
    };
    await insertStep(trx, { id, dialogueId: dialogue.id, ...told, startsAt, endsAt });
    await insertMeeting(trx, id, { entry, cap, closesOn }, now);
    const pictureId = remade?.kind === 'picture' ? await keepPicture(trx, remade.picture, { by, now }) : null;
    await updateFacts(
      trx,
      id,
      {
        ...told,
        entry,
        cap,
        closesOn,
        stepFree: facts.stepFree,
        hearingLoop: facts.hearingLoop,
        interpreters: facts.interpreters,
        travel: inLanguage(facts.travel),
        digitalLink: facts.digitalLink,
        agenda: retoldList(null, facts.agenda, language),
        representatives: readRepresentatives(facts.representatives, [], language),
        pictureId,
        pictureAlt: pictureId === null ? null : inLanguage(facts.pictureAlt),
      },
      now,
    );
    await announce(
      trx,
      {
        key: `meeting_added:${id}`,
        dialogueId: dialogue.id,
        kind: 'meeting_added',
        subjectId: id,
        dueAt: now,
      },
      now,
    );
    await publishChange(trx, dialogue.id, now);
    await writeAudit(trx, secrets, { at: now, actor: by, action: 'meeting.added', subject: id });
    return { kind: 'added', id };
  });
}

/**
 * Makes a meeting of a step that only tells when and where people meet, so that facts can be told of it and one can register. Until more is said, one just comes.
 *
 * @returns whether there is such a step
 */
export async function openStep(
  db: Database,
  stepId: Id,
  { now: at, secrets, by }: Working,
): Promise<boolean> {
  const now = toInstant(at);
  const dialogueId = await findDialogueOfStep(db, stepId);
  if (dialogueId === null) return false;
  return db.transaction().execute(async (trx) => {
    if (!(await insertMeeting(trx, stepId, { entry: 'drop_in', cap: null, closesOn: null }, now)))
      return true;
    await publishChange(trx, dialogueId, now);
    await writeAudit(trx, secrets, { at: now, actor: by, action: 'meeting.added', subject: stepId });
    return true;
  });
}
