import type { LoadContext } from '~/load-context';
import { toInstant } from '~/platform/clock';
import { fingerprint } from '~/platform/secrets.server';

import type { Actor, AnonymousActor, CurrentSession } from '../actor';
import { readSessionSecret } from './read-secret.server';
import { isLive, isWorthNoting } from './session';
import { findRoles, findSession, noteSeen } from './session.queries.server';

type ActorContext = Pick<LoadContext, 'db' | 'clock' | 'cookies' | 'kommun'>;

/** A request's context is made anew for each request, so that who asks is looked up once for all of its loaders. */
const known = new WeakMap<object, Promise<Actor>>();

/** Who asks. Roles are read each time, so that one that was withdrawn counts for nothing from then on. */
export function readActor(request: Request, context: ActorContext): Promise<Actor> {
  const kept = known.get(context);
  if (kept !== undefined) return kept;
  const found = findActor(request, context);
  known.set(context, found);
  return found;
}

async function findActor(request: Request, { db, clock, cookies, kommun }: ActorContext): Promise<Actor> {
  const anonymous = (wasSignedIn: boolean): AnonymousActor => ({ kind: 'anonymous', wasSignedIn });
  const secret = await readSessionSecret(request, cookies);
  if (secret === null) return anonymous(false);
  const row = await findSession(db, fingerprint(secret));
  if (row === undefined) return anonymous(true);
  const now = clock();
  const times = { lastSeenAt: row.last_seen_at, expiresAt: row.expires_at, endedAt: row.ended_at };
  if (row.erased_at !== null || !isLive(times, kommun.sessions[row.kind], now)) return anonymous(true);
  if (isWorthNoting(row.last_seen_at, now)) await noteSeen(db, row.id, toInstant(now));
  const session: CurrentSession = {
    id: row.id,
    method: row.method,
    createdAt: row.created_at,
    authenticatedAt: row.authenticated_at,
  };
  if (row.kind === 'resident') {
    return {
      kind: 'resident',
      accountId: row.account_id,
      email: row.email,
      ageBand: row.age_band,
      registeredHere: row.registered_here === null ? null : row.registered_here === 1,
      language: row.language,
      session,
    };
  }
  const { roles, lastWithdrawnAt } = await findRoles(db, row.account_id, row.method);
  return {
    kind: 'staff',
    accountId: row.account_id,
    email: row.email,
    name: row.name ?? row.email ?? '',
    roles,
    lostRole: lastWithdrawnAt !== null && lastWithdrawnAt >= row.created_at,
    session,
  };
}
