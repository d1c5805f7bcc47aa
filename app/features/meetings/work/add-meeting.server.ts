import { announce } from '~/features/notifications/announce.server';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { publishChange } from './hold-meeting.server';
import type { MeetingProblem, TypedMeeting } from './meeting-form';
import { parseNewMeeting } from './meeting-form.schema';
import type { Working } from './work-context';
import type { MeetingDialogue } from './work-meeting';
import { findDialogueOfStep, insertMeeting, insertStep } from './work-meeting.queries.server';

/** What became of a meeting that is to be. */
export type AddOutcome = { kind: 'added'; id: Id } | { kind: 'refused'; problems: readonly MeetingProblem[] };

/** Adds a meeting to a dialogue, and tells those who follow it. */
export async function addMeeting(
  db: Database,
  dialogue: MeetingDialogue,
  typed: TypedMeeting,
  { now: at, secrets, by }: Working,
): Promise<AddOutcome> {
  const parsed = parseNewMeeting(typed, at);
  if (parsed.kind === 'wrong') return { kind: 'refused', problems: parsed.problems };
  const { title, description, place, startsAt, endsAt, ...rest } = parsed.facts;
  const now = toInstant(at);
  const id = newId();
  const language = dialogue.sourceLanguage;
  return db.transaction().execute(async (trx): Promise<AddOutcome> => {
    await insertStep(trx, {
      id,
      dialogueId: dialogue.id,
      title: { [language]: title },
      description: description === '' ? null : { [language]: description },
      place: { [language]: place },
      startsAt,
      endsAt,
    });
    await insertMeeting(trx, id, rest, now);
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
