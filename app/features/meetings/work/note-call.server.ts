import type { HeldRole } from '~/features/accounts/role';
import { writeAudit } from '~/platform/audit.server';
import { addDaysToInstant, toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

import { findMeeting, holdMeetings } from '../meeting.queries.server';
import { findRegistrationsFor } from '../registration.queries.server';
import { deleteCall, findCalls, findMeetingsWithNumbersOnly, saveCall } from './phone-calls.queries.server';
import { whomToRing, type ToRing } from './whom-to-ring';
import type { Working } from './work-context';
import { scopeOf } from './work-scope';

/**
 * Notes that someone whom no mail reaches has been rung, or takes it back. Of two colleagues who note the same, the first is kept.
 *
 * @returns whether there is such a person to ring about this meeting
 */
export async function noteCall(
  db: Database,
  meetingId: Id,
  registrationId: Id,
  isRung: boolean,
  { now, secrets, by }: Working,
): Promise<boolean> {
  const at = toInstant(now);
  return db.transaction().execute(async (trx) => {
    await holdMeetings(trx, [meetingId]);
    const person = (await findToRing(trx, meetingId, at)).find(({ id }) => id === registrationId);
    if (person === undefined) return false;
    if ((person.call !== null) === isRung) return true;
    if (isRung) await saveCall(trx, registrationId, by, at);
    else await deleteCall(trx, registrationId);
    await writeAudit(trx, secrets, {
      at,
      actor: by,
      action: isRung ? 'meeting.called' : 'meeting.call-undone',
      subject: meetingId,
      detail: { registration: registrationId },
    });
    return true;
  });
}

async function findToRing(db: Database, meetingId: Id, now: Instant): Promise<readonly ToRing[]> {
  const meeting = await findMeeting(db, meetingId);
  if (meeting === null) return [];
  return whomToRing(meeting, await findRegistrationsFor(db, meetingId), await findCalls(db, meetingId), now);
}

/** The longest that a meeting that goes on can have lasted, in days. */
const longestMeeting = 2;

/** How many people nobody has rung yet, of the meetings whose participants someone sees, which is the first such meeting, and since when the first has waited. */
export async function countPeopleToRing(
  db: Database,
  roles: readonly HeldRole[],
  at: Date,
): Promise<{ count: number; since: Instant | null; meetingId: Id | null }> {
  const now = toInstant(at);
  const scope = scopeOf(roles, ['see-participants']);
  const ids = await findMeetingsWithNumbersOnly(db, scope, addDaysToInstant(now, -longestMeeting));
  const waiting: { id: Id; since: readonly Instant[] }[] = [];
  for (const id of ids) {
    const left = (await findToRing(db, id, now)).filter(({ call }) => call === null);
    if (left.length > 0)
      waiting.push({ id, since: left.flatMap(({ reasons }) => reasons.slice(0, 1).map((one) => one.at)) });
  }
  const moments = waiting.flatMap(({ since }) => since).sort();
  return { count: moments.length, since: moments[0] ?? null, meetingId: waiting[0]?.id ?? null };
}
