import { toInstant } from '~/platform/clock';

import {
  deleteSessions,
  emptyAccount,
  findAccount,
  findErasureRequests,
  findSessions,
  forgetAddress,
} from './own-data.queries.server';
import { instantOrNothing, textOrNothing, type PersonalRecord } from './personal-data';
import type { PersonalDataSource } from './personal-data-source.server';

/** The account itself. Of a personal number only whether there is a fingerprint is told: the fingerprint says nothing to anyone. */
export const accountData: PersonalDataSource = {
  name: 'account',
  async read(db, { accountId }) {
    const row = await findAccount(db, accountId);
    if (row === undefined) return [];
    return [
      {
        email: textOrNothing(row.email),
        name: textOrNothing(row.name),
        hasPersonNumber: { kind: 'yes-no', yes: row.person_hash !== null },
        ageBand: textOrNothing(row.age_band),
        registeredHere:
          row.registered_here === null
            ? { kind: 'nothing' }
            : { kind: 'yes-no', yes: row.registered_here === 1 },
        language: { kind: 'language', tag: row.language },
        createdAt: { kind: 'instant', at: row.created_at },
        lastSignedInAt: instantOrNothing(row.last_signed_in_at),
      } satisfies PersonalRecord,
    ];
  },
  async erase(trx, { accountId, email }, way, { clock }) {
    if (way === 'hidden') return 0;
    const now = toInstant(clock());
    const emptied = await emptyAccount(trx, accountId, { keepsBand: way === 'anonymised', now });
    if (email !== null) await forgetAddress(trx, email, now);
    return emptied;
  },
};

/** Where and when someone has signed in. */
export const sessionData: PersonalDataSource = {
  name: 'sessions',
  async read(db, { accountId }) {
    const rows = await findSessions(db, accountId);
    return rows.map((row): PersonalRecord => ({
      method: { kind: 'choice', code: row.method },
      device: textOrNothing(row.device === '' ? null : row.device),
      createdAt: { kind: 'instant', at: row.created_at },
      lastSeenAt: { kind: 'instant', at: row.last_seen_at },
      endedAt: row.ended_at === null ? { kind: 'nothing', code: 'open' } : instantOrNothing(row.ended_at),
    }));
  },
  async erase(trx, { accountId }, way) {
    return way === 'hidden' ? 0 : deleteSessions(trx, accountId);
  },
};

/** Requests to be erased, and what became of them. They stay: they are the proof that the kommun has answered. */
export const erasureData: PersonalDataSource = {
  name: 'erasure',
  async read(db, { accountId }) {
    const rows = await findErasureRequests(db, accountId);
    return rows.map((row): PersonalRecord => ({
      message: textOrNothing(row.message),
      createdAt: { kind: 'instant', at: row.created_at },
      outcome: { kind: 'choice', code: row.outcome ?? 'waiting' },
      reason: textOrNothing(row.reason),
      decidedAt: instantOrNothing(row.decided_at),
    }));
  },
  erase: () => Promise.resolve(0),
};
