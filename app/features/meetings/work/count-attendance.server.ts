import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { findMeeting, holdMeetings } from '../meeting.queries.server';
import { publishChange } from './hold-meeting.server';
import { updateAttendance } from './meeting-writing.queries.server';
import { findExpected } from './tell-registered.server';
import type { Working } from './work-context';
import { canCountAttendance, readAttended } from './work-meeting';

/** Why attendance was not received. */
export type AttendanceProblem = 'attended-invalid' | 'fewer-than-ticked' | 'not-yet';

/** What became of it. */
export type AttendanceOutcome =
  { kind: 'counted' } | { kind: 'unknown' } | { kind: 'refused'; problem: AttendanceProblem };

/**
 * Writes how many came, counted without names, and who of those who had registered: the first round of feedback goes to them. The number is public, who came is not.
 *
 * @param came the registrations that were ticked; others of the meeting count as not having come
 */
export async function countAttendance(
  db: Database,
  id: Id,
  { attended: typed, came }: { attended: string; came: readonly Id[] },
  { now: at, secrets, by }: Working,
): Promise<AttendanceOutcome> {
  const attended = readAttended(typed);
  if (attended === undefined) return { kind: 'refused', problem: 'attended-invalid' };
  const now = toInstant(at);
  return db.transaction().execute(async (trx): Promise<AttendanceOutcome> => {
    await holdMeetings(trx, [id]);
    const meeting = await findMeeting(trx, id);
    if (meeting === null) return { kind: 'unknown' };
    if (meeting.cancelledAt !== null || !canCountAttendance(meeting.startsAt, now))
      return { kind: 'refused', problem: 'not-yet' };
    const ticked = (await findExpected(trx, id)).filter((one) => came.includes(one.id));
    if (attended !== null && attended < ticked.length)
      return { kind: 'refused', problem: 'fewer-than-ticked' };
    await updateAttendance(trx, id, { attended, came: ticked.map((one) => one.id) });
    await publishChange(trx, meeting.dialogueId, now);
    await writeAudit(trx, secrets, {
      at: now,
      actor: by,
      action: 'meeting.attendance-counted',
      subject: id,
      detail: { attended, came: ticked.length },
    });
    return { kind: 'counted' };
  });
}
