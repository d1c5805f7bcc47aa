import { firstRoundParticipants } from '~/features/meetings/work/first-round.server';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { personHash, type PersonInDialogue } from './person-link.server';
import { findContributors, findOptOuts } from './recipients.queries.server';

/** Someone who is told what became of a dialogue that they took part in. */
export interface Recipient extends PersonInDialogue {
  email: string;
  language: string;
  /** Keyed hash of the address. */
  person: string;
}

/** Whom the first round goes to, and who can only be reached in other ways. */
export interface Recipients {
  byMail: readonly Recipient[];
  /** How many came and have left a telephone number and no address. */
  byPhone: number;
}

/**
 * Everyone who took part in a dialogue and is told what becomes of it: those who came to its meetings, and those who have said something while they were signed in. Each
 * address once; who has asked for no more mail is not there.
 */
export async function readRecipients(db: Database, secrets: Secrets, dialogueId: Id): Promise<Recipients> {
  const [came, contributors, ended] = await Promise.all([
    firstRoundParticipants(db, dialogueId),
    findContributors(db, dialogueId),
    findOptOuts(db, dialogueId),
  ]);
  const byMail = new Map<string, Recipient>();
  const add = (kind: Recipient['kind'], id: Id, email: string, language: string) => {
    const person = personHash(secrets, dialogueId, email);
    if (!ended.has(person) && !byMail.has(person))
      byMail.set(person, { dialogueId, kind, id, email, language, person });
  };
  for (const { registrationId, email, language } of came)
    if (email !== null) add('registration', registrationId, email, language);
  for (const { id, email, language } of contributors) add('account', id, email, language);
  return { byMail: [...byMail.values()], byPhone: came.filter(({ email }) => email === null).length };
}
