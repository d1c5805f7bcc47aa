import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Id, Instant } from '~db/columns';
import type { SignInMethod } from '~db/schema/session';

import type { SignedInActor } from '../actor';
import { isLive } from './session';
import { endSessions, findSessionsOf } from './session.queries.server';

/** A place where someone is signed in. */
export interface OwnSession {
  id: Id;
  /** Empty when the browser did not say. */
  device: string;
  method: SignInMethod;
  startedAt: Instant;
  lastSeenAt: Instant;
  /** Whether it is the one that asks. */
  isThis: boolean;
}

/** Where someone is signed in now, this browser first. */
export async function readOwnSessions(
  { db, clock, kommun }: Pick<LoadContext, 'db' | 'clock' | 'kommun'>,
  actor: SignedInActor,
): Promise<readonly OwnSession[]> {
  const rows = await findSessionsOf(db, actor.accountId);
  const live = rows.filter((row) =>
    isLive(
      { lastSeenAt: row.last_seen_at, expiresAt: row.expires_at, endedAt: row.ended_at },
      kommun.sessions[actor.kind],
      clock(),
    ),
  );
  return live
    .map((row) => ({
      id: row.id,
      device: row.device,
      method: row.method,
      startedAt: row.created_at,
      lastSeenAt: row.last_seen_at,
      isThis: row.id === actor.session.id,
    }))
    .sort((one, other) => Number(other.isThis) - Number(one.isThis));
}

/**
 * Signs someone out elsewhere: of one of their own sessions, or of all but the one that asks. Another's session is never touched.
 *
 * @returns how many were ended
 */
export async function endOwnSessions(
  { db, clock, secrets }: Pick<LoadContext, 'db' | 'clock' | 'secrets'>,
  actor: SignedInActor,
  which: { only: Id } | 'others',
): Promise<number> {
  const now = toInstant(clock());
  return db.transaction().execute(async (trx) => {
    const ended = await endSessions(
      trx,
      actor.accountId,
      which === 'others' ? { except: actor.session.id } : which,
      now,
    );
    if (ended > 0) {
      await writeAudit(trx, secrets, {
        at: now,
        actor: actor.accountId,
        action: 'sessions.ended',
        subject: actor.accountId,
        detail: { count: ended },
      });
    }
    return ended;
  });
}
