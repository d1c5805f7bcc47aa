import { newId } from '~/platform/ids';
import { putInOutbox } from '~/platform/outbox.server';
import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

import { meetingMails } from '../meeting-mail';
import type { Registration } from '../registration';
import { findRegistrationsFor } from '../registration.queries.server';

/** Who is to be told of a change, and how that can be done. */
export interface Reach {
  /** Told by mail. */
  mailed: number;
  /** Those who have only told their number: someone must ring them. */
  toRing: readonly Pick<Registration, 'id' | 'name' | 'phone' | 'language' | 'state'>[];
}

/** Everyone who comes, or stands in line, in order of coming. */
export async function findExpected(db: Database, meetingId: Id): Promise<readonly Registration[]> {
  const registrations = await findRegistrationsFor(db, meetingId);
  return registrations.filter(({ state, disposedAt }) => state !== 'cancelled' && disposedAt === null);
}

/** How those who are expected can be told of something. */
export function reachOf(expected: readonly Registration[]): Reach {
  return {
    mailed: expected.filter(({ email }) => email !== null).length,
    toRing: expected.filter(({ email }) => email === null),
  };
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
  return reachOf(expected).mailed;
}
