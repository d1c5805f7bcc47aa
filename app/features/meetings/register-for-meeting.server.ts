import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import { putInOutbox } from '~/platform/outbox.server';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

import { standingOf, takesRegistrations, type Meeting, type MeetingStanding } from './meeting';
import { meetingMails } from './meeting-mail';
import { findMeetings, holdMeetings, takePlace } from './meeting.queries.server';
import { moveUp } from './move-up.server';
import type { RegistrationFacts } from './registration';
import { findByAccount, findByFormKey, insertRegistration } from './registration.queries.server';

/** Who registers, and how. */
export interface Registering {
  now: Date;
  secrets: Secrets;
  /** The form's own key: sent twice, it registers once. */
  formKey: string;
  /** Someone who is signed in. */
  accountId: Id | null;
  /** The language to write to them in. */
  language: string;
}

/** What became of it. Where one stands, in seat or line, is read afterwards. */
export type RegisterOutcome =
  | { kind: 'registered'; joinedId: Id; isNew: boolean }
  /** Why nobody can register now; `unknown` when there is no such meeting. */
  | { kind: 'refused'; standing: MeetingStanding | 'unknown' };

/**
 * Registers someone for a meeting, or for those of a series that can still be joined, as one. They get a seat or, in the order of coming, a place in line. The
 * last seat is given once, however many ask for it at the same time: everyone who registers for a meeting takes turns at its row.
 *
 * @param meetingIds one meeting, or all of a series
 */
export function registerForMeetings(
  db: Database,
  meetingIds: readonly Id[],
  facts: RegistrationFacts,
  registering: Registering,
): Promise<RegisterOutcome> {
  return db.transaction().execute(async (trx) => {
    await holdMeetings(trx, meetingIds);
    const meetings = await findMeetings(trx, meetingIds);
    const before = await findBefore(trx, meetings, facts, registering);
    if (before !== null) return { kind: 'registered', joinedId: before, isNew: false };
    const at = toInstant(registering.now);
    const open = meetings.filter((meeting) => takesRegistrations(standingOf(meeting, at)));
    if (open.length === 0) {
      const last = meetings.at(-1);
      return { kind: 'refused', standing: last === undefined ? 'unknown' : standingOf(last, at) };
    }
    const joinedId = newId();
    for (const [index, meeting] of open.entries())
      await registerForOne(trx, meeting, index === 0 ? joinedId : newId(), joinedId, facts, registering);
    await confirm(trx, joinedId, facts, registering.language, at);
    return { kind: 'registered', joinedId, isNew: true };
  });
}

/** What the same form, or the same account under the same name, has made before: nobody takes two seats by pressing twice. */
async function findBefore(
  trx: Database,
  meetings: readonly Meeting[],
  { name }: RegistrationFacts,
  { formKey, accountId }: Registering,
): Promise<Id | null> {
  const ids = meetings.map(({ id }) => id);
  if (ids.length === 0) return null;
  const sent = await findByFormKey(trx, ids, formKey);
  if (sent !== null) return sent.joinedId;
  const only = ids.length === 1 ? ids[0] : undefined;
  if (accountId === null || only === undefined) return null;
  const own = await findByAccount(trx, accountId, only);
  return own.find((one) => one.name === name)?.joinedId ?? null;
}

async function registerForOne(
  trx: Database,
  meeting: Meeting,
  id: Id,
  joinedId: Id,
  facts: RegistrationFacts,
  { now, secrets, formKey, accountId, language }: Registering,
): Promise<void> {
  const at = toInstant(now);
  const place = await takePlace(trx, meeting.id);
  if (place === undefined) return;
  await insertRegistration(trx, {
    id,
    meetingId: meeting.id,
    joinedId,
    formKey,
    accountId,
    facts,
    language,
    place,
    now: at,
  });
  const seated = await moveUp(trx, meeting.id, { now, toldOtherwise: id });
  await writeAudit(trx, secrets, {
    at,
    actor: accountId ?? 'anonymous',
    action: 'meeting.registered',
    subject: meeting.id,
    detail: { registration: id, state: seated.includes(id) ? 'seated' : 'waiting' },
  });
}

async function confirm(
  trx: Database,
  joinedId: Id,
  { email }: RegistrationFacts,
  language: string,
  at: Instant,
): Promise<void> {
  if (email === null) return;
  await putInOutbox(
    trx,
    {
      key: `${meetingMails.registered}:${joinedId}`,
      kind: meetingMails.registered,
      recipient: email,
      language,
      data: { joinedId },
    },
    at,
  );
}
