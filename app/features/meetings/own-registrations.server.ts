import type { LocalText } from '~/i18n/localized';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { registeredMeetings, type RegisteredMeeting } from './read-registration.server';
import { registrationToken } from './registration-link.server';
import { findByPerson } from './registration.queries.server';

/** A meeting that someone has registered for, with the page where they can change or cancel. */
export interface OwnRegistration extends RegisteredMeeting {
  /** After the language. */
  path: string;
  title: LocalText;
}

/** Whose registrations they are: an account's, and those made with its confirmed address. */
export interface RegistrationOwner {
  accountId: Id;
  email: string | null;
}

/** What someone has registered for and not cancelled, for their own pages: what is to come first, then what has been. */
export async function readOwnRegistrations(
  db: Database,
  secrets: Secrets,
  owner: RegistrationOwner,
  { language, now }: { language: string; now: Date },
): Promise<readonly OwnRegistration[]> {
  const registrations = (await findByPerson(db, owner)).filter(
    ({ state, disposedAt }) => state !== 'cancelled' && disposedAt === null,
  );
  const joinedOf = new Map(registrations.map(({ id, joinedId }) => [id, joinedId]));
  const own = (await registeredMeetings(db, registrations, language, now)).map((registered) => ({
    ...registered,
    title: registered.meeting.title,
    path: `/anmalan/${registrationToken(secrets, joinedOf.get(registered.registrationId) ?? registered.registrationId)}`,
  }));
  return [...own.filter((one) => one.isToCome), ...own.filter((one) => !one.isToCome).reverse()];
}
