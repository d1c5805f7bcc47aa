import { newId } from '~/platform/ids';
import { putInOutbox } from '~/platform/outbox.server';
import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

import { meetingMails, type MovedFrom } from '../meeting-mail';
import type { Registration } from '../registration';
import { findRegistrationsFor } from '../registration.queries.server';

/** Everyone who comes, or stands in line, in order of coming. */
export async function findExpected(db: Database, meetingId: Id): Promise<readonly Registration[]> {
  const registrations = await findRegistrationsFor(db, meetingId);
  return registrations.filter(({ state, disposedAt }) => state !== 'cancelled' && disposedAt === null);
}

/** How many of those who are expected are told of something by mail, and how many someone must ring. */
export interface Reach {
  mailed: number;
  toRing: number;
}

/** Counts whom a mail reaches, and whom only a telephone does. */
export function countReach(expected: readonly Registration[]): Reach {
  const mailed = expected.filter(({ email }) => email !== null).length;
  return { mailed, toRing: expected.length - mailed };
}

/**
 * Tells everyone who comes, or stands in line, each in their own language, in the transaction that changes what they are told of.
 *
 * @returns how many are told by mail, and how many must be rung
 */
export async function tellRegistered(
  trx: Database,
  meetingId: Id,
  what: { kind: 'moved'; was: MovedFrom } | { kind: 'calledOff' },
  { now, expiresAt }: { now: Instant; expiresAt: Instant },
): Promise<Reach> {
  // A meeting can be moved more than once, and each time they are told.
  const change = newId();
  const mailKind = meetingMails[what.kind];
  const expected = await findExpected(trx, meetingId);
  for (const { id, email, language } of expected) {
    if (email === null) continue;
    await putInOutbox(
      trx,
      {
        key: `${mailKind}:${id}:${change}`,
        kind: mailKind,
        recipient: email,
        language,
        data: { registrationId: id, ...(what.kind === 'moved' ? { was: what.was } : {}) },
        expiresAt,
      },
      now,
    );
  }
  return countReach(expected);
}
