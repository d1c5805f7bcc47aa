import type { LocalText } from '~/i18n/localized';
import { toInstant } from '~/platform/clock';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import type { RegistrationState } from '~db/schema/meeting';

import { joinedTitle } from './joined-title.server';
import { isToCome, meetingEnd, type Meeting } from './meeting';
import { briefMeeting, type MeetingBrief } from './meeting-detail';
import { findMeetings } from './meeting.queries.server';
import type { Registration, RegistrationFacts } from './registration';
import { readRegistrationToken } from './registration-link.server';
import { countWaiting, findJoined, findNeeds } from './registration.queries.server';

/** One meeting that someone has registered for, and where they stand. */
export interface RegisteredMeeting {
  registrationId: Id;
  meeting: MeetingBrief;
  state: RegistrationState;
  /** Their number in line, from 1; null when they do not stand in one. */
  linePlace: number | null;
  /** Whether someone stands in line for the seat that they have. */
  othersWait: boolean;
  /** Whether it can still be changed or cancelled: it has not begun. */
  isToCome: boolean;
  /** Where to take part from elsewhere, for who has a seat. */
  digitalLink: string | null;
}

/** What someone has registered for as one. */
export interface RegistrationView {
  token: string;
  joinedId: Id;
  /** What it is called together: a series, or the one meeting. */
  title: LocalText;
  facts: RegistrationFacts;
  meetings: readonly RegisteredMeeting[];
}

/** What a link leads to. `disposed`: what was told is no longer kept. */
export type FoundRegistration =
  { kind: 'found'; view: RegistrationView } | { kind: 'unknown' } | { kind: 'disposed' };

/** What a link leads to. Reading it changes nothing. */
export async function readRegistration(
  db: Database,
  secrets: Secrets,
  token: string,
  { language, now }: { language: string; now: Date },
): Promise<FoundRegistration> {
  const joinedId = readRegistrationToken(secrets, token);
  if (joinedId === null) return { kind: 'unknown' };
  const joined = await findJoined(db, joinedId);
  const [first] = joined;
  if (first === undefined) return { kind: 'unknown' };
  if (joined.every(({ disposedAt }) => disposedAt !== null)) return { kind: 'disposed' };
  const kept = joined.find(({ state, disposedAt }) => state !== 'cancelled' && disposedAt === null) ?? first;
  const meetings = await findMeetings(
    db,
    joined.map(({ meetingId }) => meetingId),
  );
  const title = await joinedTitle(db, meetings, language);
  if (title === null) return { kind: 'unknown' };
  const [registered, needs] = await Promise.all([
    placeRegistrations(db, joined, meetings, language, now),
    findNeeds(
      db,
      joined.map(({ id }) => id),
    ),
  ]);
  const { name, email, phone } = kept;
  return {
    kind: 'found',
    view: {
      token,
      joinedId,
      title,
      facts: { name, email, phone, needs: needs.get(kept.id) ?? [] },
      meetings: registered,
    },
  };
}

/** Where someone stands at each meeting, in order of time. */
export async function registeredMeetings(
  db: Database,
  registrations: readonly Registration[],
  language: string,
  now: Date,
): Promise<readonly RegisteredMeeting[]> {
  const meetings = await findMeetings(
    db,
    registrations.map(({ meetingId }) => meetingId),
  );
  return placeRegistrations(db, registrations, meetings, language, now);
}

async function placeRegistrations(
  db: Database,
  registrations: readonly Registration[],
  meetings: readonly Meeting[],
  language: string,
  at: Date,
): Promise<readonly RegisteredMeeting[]> {
  const now = toInstant(at);
  const registered: RegisteredMeeting[] = [];
  for (const meeting of meetings) {
    for (const { id, state, place } of registrations.filter(({ meetingId }) => meetingId === meeting.id)) {
      registered.push({
        registrationId: id,
        meeting: briefMeeting(meeting, language, now),
        state,
        linePlace: state === 'waiting' ? (await countWaiting(db, meeting.id, place)) + 1 : null,
        othersWait: state === 'seated' && (await countWaiting(db, meeting.id)) > 0,
        isToCome: isToCome(meeting, now),
        digitalLink: state === 'seated' && now < meetingEnd(meeting) ? meeting.digitalLink : null,
      });
    }
  }
  return registered;
}
