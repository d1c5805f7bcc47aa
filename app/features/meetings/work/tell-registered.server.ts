import { newId } from '~/platform/ids';
import { putInOutbox } from '~/platform/outbox.server';
import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

import { meetingMails } from '../meeting-mail';
import type { Registration } from '../registration';
import { findRegistrationsFor } from '../registration.queries.server';

/** Everyone who comes, or stands in line, in order of coming. */
export async function findExpected(db: Database, meetingId: Id): Promise<readonly Registration[]> {
  const registrations = await findRegistrationsFor(db, meetingId);
  return registrations.filter(({ state, disposedAt }) => state !== 'cancelled' && disposedAt === null);
}

/** How many of those who are expected can be told of something by mail. */
export function countMailed(expected: readonly Registration[]): number {
  return expected.filter(({ email }) => email !== null).length;
}

/**
 * Tells everyone who comes, or stands in line, each in their own language, in the transaction that changes what they are told of.
 *
 * @returns how many are told by mail
 */
export async function tellRegistered(
  trx: Database,
  meetingId: Id,
  what: 'moved' | 'calledOff',
  { now, expiresAt }: { now: Instant; expiresAt: Instant },
): Promise<number> {
  // A meeting can be moved more than once, and each time they are told.
  const change = newId();
  const expected = await findExpected(trx, meetingId);
  for (const { id, email, language } of expected) {
    if (email === null) continue;
    await putInOutbox(
      trx,
      {
        key: `${meetingMails[what]}:${id}:${change}`,
        kind: meetingMails[what],
        recipient: email,
        language,
        data: { registrationId: id },
        expiresAt,
      },
      now,
    );
  }
  return countMailed(expected);
}
