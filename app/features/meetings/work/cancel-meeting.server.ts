import { announce } from '~/features/notifications/announce.server';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { meetingEnd } from '../meeting';
import { holdForChange, noteTexts, publishChange } from './hold-meeting.server';
import type { TypedMeeting } from './meeting-form';
import { parseNote } from './meeting-form.schema';
import { setMeetingCancelled } from './meeting-writing.queries.server';
import { refusedWhole, type ChangeOutcome, type Refused } from './move-meeting.server';
import { tellRegistered } from './tell-registered.server';
import type { Working } from './work-context';

/** Judges what residents are to be told, before it is shown once more to who wrote it. */
export function checkCancel(typed: TypedMeeting): { kind: 'right' } | Refused {
  const parsed = parseNote(typed);
  return parsed.kind === 'wrong' ? { kind: 'refused', problems: parsed.problems } : { kind: 'right' };
}

/**
 * Cancels a meeting: everyone who comes or stands in line is told why, and those who follow the dialogue. It stays on the dialogue's page, marked as cancelled, and calendars strike it out. There is
 * no way back: a new meeting is a new one.
 */
export async function cancelMeeting(
  db: Database,
  id: Id,
  typed: TypedMeeting,
  { now: at, secrets, by }: Working,
): Promise<ChangeOutcome> {
  const parsed = parseNote(typed);
  if (parsed.kind === 'wrong') return { kind: 'refused', problems: parsed.problems };
  const now = toInstant(at);
  return db.transaction().execute(async (trx): Promise<ChangeOutcome> => {
    const held = await holdForChange(trx, id, { seen: typed.seen, now });
    if (held.kind === 'refused')
      return held.code === 'unknown' ? { kind: 'unknown' } : refusedWhole(held.code);
    const { meeting } = held;
    const note = { [meeting.sourceLanguage]: parsed.facts.note };
    if (!(await setMeetingCancelled(trx, id, note, now))) return refusedWhole('over');
    await noteTexts(trx, id, { by, now: at });
    const { mailed, toRing } = await tellRegistered(
      trx,
      id,
      { kind: 'calledOff' },
      {
        now,
        expiresAt: meetingEnd(meeting),
      },
    );
    await announce(
      trx,
      {
        key: `meeting_cancelled:${id}`,
        dialogueId: meeting.dialogueId,
        kind: 'meeting_cancelled',
        subjectId: id,
        dueAt: now,
      },
      now,
    );
    await publishChange(trx, meeting.dialogueId, now);
    await writeAudit(trx, secrets, {
      at: now,
      actor: by,
      action: 'meeting.cancelled',
      subject: id,
      detail: { mailed, toRing },
    });
    return { kind: 'changed', mailed, toRing };
  });
}
