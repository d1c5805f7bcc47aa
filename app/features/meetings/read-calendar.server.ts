import { getT } from '~/i18n/i18n.server';
import type { LoadContext } from '~/load-context';
import { toInstant } from '~/platform/clock';
import type { Id } from '~db/columns';

import { meetingCalendar } from './meeting-calendar.server';
import { findMeetings, findPublicMeeting } from './meeting.queries.server';
import type { Registration } from './registration';
import { readRegistrationToken } from './registration-link.server';
import { findJoined } from './registration.queries.server';

type CalendarContext = Pick<LoadContext, 'db' | 'secrets' | 'baseUrl' | 'clock'> & {
  kommun: Pick<LoadContext['kommun'], 'name'>;
};

/** An answer that is a calendar file. Not kept: times change. */
export function calendarResponse(calendar: string): Response {
  return new Response(calendar, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="mote.ics"',
      'cache-control': 'private, no-store',
    },
  });
}

/** The date of a meeting that everyone may see; null when there is none such. */
export async function publicMeetingCalendar(
  { db, kommun, baseUrl, clock }: CalendarContext,
  language: string,
  slug: string,
  id: Id,
): Promise<string | null> {
  const now = toInstant(clock());
  const meeting = await findPublicMeeting(db, slug, id, now);
  if (meeting === null) return null;
  return meetingCalendar({ meetings: [meeting] }, { kommun: kommun.name, baseUrl, language, now });
}

/** The dates of what a link was made for; null when it leads nowhere. */
export async function registrationCalendar(
  context: CalendarContext,
  language: string,
  token: string,
): Promise<string | null> {
  const joinedId = readRegistrationToken(context.secrets, token);
  const joined = joinedId === null ? [] : await findJoined(context.db, joinedId);
  const active = joined.filter(({ state, disposedAt }) => state !== 'cancelled' && disposedAt === null);
  return active.length === 0
    ? null
    : calendarOf({ ...context, now: context.clock() }, language, active, false);
}

/**
 * The dates of registrations, for who made them. Without the link that changes and cancels: calendars are shared.
 *
 * @param withdrawn whether they take the meetings out of the calendar
 */
export async function calendarOf(
  { db, kommun, baseUrl, now }: Omit<CalendarContext, 'clock' | 'secrets'> & { now: Date },
  language: string,
  registrations: readonly Registration[],
  withdrawn: boolean,
): Promise<string> {
  const meetings = await findMeetings(
    db,
    registrations.map(({ meetingId }) => meetingId),
  );
  const t = getT(language);
  const seated = new Set(
    registrations.flatMap(({ meetingId, state }) => (state === 'seated' ? [meetingId] : [])),
  );
  return meetingCalendar(
    {
      meetings,
      withdrawn,
      notes: (meeting) =>
        !withdrawn && meeting.digitalLink !== null && seated.has(meeting.id)
          ? [`${t('meetings:mail.facts.digital')}: ${meeting.digitalLink}`]
          : [],
    },
    { kommun: kommun.name, baseUrl, language, now: toInstant(now) },
  );
}
