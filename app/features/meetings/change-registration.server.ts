import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { putInOutbox } from '~/platform/outbox.server';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { isToCome } from './meeting';
import { meetingMails } from './meeting-mail';
import { findMeetings, holdMeetings } from './meeting.queries.server';
import { readTyped, type RegistrationProblem, type TypedRegistration } from './registration';
import { findJoined, updateFacts } from './registration.queries.server';
import { parseRegistration } from './registration.schema';

interface Changing {
  now: Date;
  secrets: Secrets;
  language: string;
}

/** What became of a change. `over`: there is nothing left that could be changed. */
export type ChangeOutcome =
  | { kind: 'changed' }
  | { kind: 'refused'; problems: readonly RegistrationProblem[]; typed: TypedRegistration }
  | { kind: 'over' };

/**
 * Changes what someone has told for the meetings that are to come. Seats and places in line stay. A new address is written to, so that its reader has the link.
 *
 * @param form what was posted
 */
export async function changeRegistration(
  db: Database,
  joinedId: Id,
  form: ReadonlyMap<string, string>,
  { now, secrets, language }: Changing,
): Promise<ChangeOutcome> {
  const typed = readTyped(form);
  const parsed = parseRegistration(typed, true);
  if (parsed.kind === 'wrong') return { kind: 'refused', problems: parsed.problems, typed };
  const { facts } = parsed;
  const at = toInstant(now);
  const before = await findJoined(db, joinedId);
  return db.transaction().execute(async (trx): Promise<ChangeOutcome> => {
    await holdMeetings(
      trx,
      before.map(({ meetingId }) => meetingId),
    );
    const held = await findJoined(trx, joinedId);
    const meetings = await findMeetings(
      trx,
      held.map(({ meetingId }) => meetingId),
    );
    const toCome = new Set(meetings.filter((meeting) => isToCome(meeting, at)).map(({ id }) => id));
    const changed = held.filter(({ state, meetingId }) => state !== 'cancelled' && toCome.has(meetingId));
    const [first] = changed;
    if (first === undefined) return { kind: 'over' };
    for (const { id } of changed) await updateFacts(trx, id, facts, language, at);
    if (facts.email !== null && facts.email !== first.email) {
      await putInOutbox(
        trx,
        {
          key: `${meetingMails.registered}:${joinedId}:${at}`,
          kind: meetingMails.registered,
          recipient: facts.email,
          language,
          data: { joinedId },
        },
        at,
      );
    }
    await writeAudit(trx, secrets, {
      at,
      actor: first.accountId ?? 'anonymous',
      action: 'meeting.registration-changed',
      subject: first.meetingId,
      detail: { registration: first.id, meetings: changed.length },
    });
    return { kind: 'changed' };
  });
}
