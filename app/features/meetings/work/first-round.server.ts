import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { findWhoCame } from './first-round.queries.server';

/** Someone who came to a meeting of a dialogue. */
export interface FirstRoundParticipant {
  /** Their latest registration. */
  registrationId: Id;
  name: string;
  email: string | null;
  phone: string | null;
  language: string;
}

/**
 * Those who came to any of a dialogue's meetings: the first round of feedback goes to them, soon and before everyone else is told. Someone who came to several
 * is there once, as they last told their name and contact. Who has had their contact disposed of, or has told none, cannot be reached and is not there.
 */
export async function firstRoundParticipants(
  db: Database,
  dialogueId: Id,
): Promise<readonly FirstRoundParticipant[]> {
  const participants = new Map<string, FirstRoundParticipant>();
  for (const { accountId, ...participant } of await findWhoCame(db, dialogueId)) {
    const { email, phone } = participant;
    const key = email?.toLowerCase() ?? (phone === null ? accountId : `tel:${phone.replace(/[^\d+]/g, '')}`);
    // Two people can share a phone or an address at home, but then they also share what is sent there.
    if (key !== null) participants.set(key, participant);
  }
  return [...participants.values()];
}
