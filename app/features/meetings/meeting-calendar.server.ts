import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';

import {
  inSweden,
  onOneLine,
  plain,
  sequenceBetween,
  vtimezone,
} from '~/features/notifications/calendar-file.server';
import { pickOptional, pickText } from '~/i18n/localized';
import { addDays, dayOf, timeZone } from '~/platform/clock';
import type { Instant } from '~db/columns';

import { isCancelled, meetingEnd, type Meeting } from './meeting';

/** What a calendar file is made with. */
export interface CalendarPortal {
  kommun: string;
  baseUrl: string;
  language: string;
  now: Instant;
}

interface CalendarOf {
  meetings: readonly Meeting[];
  /** Told to those who come: where to take part from elsewhere. */
  notes?: (meeting: Meeting) => readonly string[];
  /** Takes the meetings out of the reader's calendar: they do not come any more. */
  withdrawn?: boolean;
}

/**
 * Meetings as a calendar file (RFC 5545). Each has the same id as in the dialogue's own calendar, so that a new time moves it and nothing is doubled. It is published
 * rather than sent as a request (RFC 5546): nobody has to answer, and whoever wrote it does not get an address from the reader's calendar.
 */
export function meetingCalendar(
  { meetings, notes = () => [], withdrawn = false }: CalendarOf,
  { kommun, baseUrl, language, now }: CalendarPortal,
): string {
  const calendar = ical({
    prodId: {
      company: onOneLine(kommun),
      product: 'Dialogtorget',
      language: language.slice(0, 2).toUpperCase(),
    },
    method: withdrawn ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    // The zone stands on each event. Were it the calendar's, the library would write the times of change in local time too.
    timezone: { name: null, generator: vtimezone },
  });
  for (const meeting of meetings) {
    const source = meeting.sourceLanguage;
    const place = pickOptional(meeting.place, language, source);
    const page = `${baseUrl}/${language}/dialoger/${meeting.dialogueSlug}/moten/${meeting.id}`;
    const gone = withdrawn || isCancelled(meeting, now);
    const updatedAt = lastChange(meeting);
    const changedAt = new Date(updatedAt);
    const startDay = dayOf(meeting.startsAt);
    calendar.createEvent({
      id: `${meeting.id}@${new URL(baseUrl).hostname}`,
      summary: plain(
        [meeting.title, meeting.dialogueTitle]
          .map((text) => pickText(text, language, source).text)
          .join(' – '),
      ),
      description: plain([...notes(meeting), page].join('\n\n')),
      location: place === null ? null : plain(place.text),
      url: page,
      status: gone ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      stamp: changedAt,
      lastModified: changedAt,
      // What takes it out comes after what put it in.
      sequence: sequenceBetween(meeting.dialogueCreatedAt, updatedAt) + (withdrawn ? 1 : 0),
      start: meeting.hasTime ? inSweden(meeting.startsAt) : Temporal.PlainDate.from(startDay),
      end: meeting.hasTime ? inSweden(meetingEnd(meeting)) : Temporal.PlainDate.from(addDays(startDay, 1)),
      timezone: timeZone,
      allDay: !meeting.hasTime,
    });
  }
  return calendar.toString();
}

/** When a meeting was last changed, or its dialogue, which takes its meetings with it when it is called off. */
function lastChange({ updatedAt, dialogueUpdatedAt }: Meeting): Instant {
  return updatedAt > dialogueUpdatedAt ? updatedAt : dialogueUpdatedAt;
}
