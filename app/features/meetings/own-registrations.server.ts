import type { LocalText } from '~/i18n/localized';
import { toInstant } from '~/platform/clock';
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
  // One that is cancelled stands among those to come until its day: whoever looks for it looks there.
  const liesAhead = ({ meeting }: OwnRegistration) => toInstant(now) < meeting.startsAt;
  return [...own.filter(liesAhead), ...own.filter((one) => !liesAhead(one)).reverse()];
}
