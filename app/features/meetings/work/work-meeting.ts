import { dayOf } from '~/platform/clock';
import type { Id, Instant, Localized } from '~db/columns';
import type { MeetingEntry } from '~db/schema/meeting';

import { meetingEnd } from '../meeting';

/** A meeting as the workspace lists it. */
export interface ListedMeeting {
  id: Id;
  title: Localized;
  dialogueTitle: Localized;
  sourceLanguage: string;
  startsAt: Instant;
  endsAt: Instant | null;
  hasTime: boolean;
  cancelled: boolean;
  entry: MeetingEntry;
  cap: number | null;
  seatsTaken: number;
  waiting: number;
  attended: number | null;
}

/** A step of a dialogue at which people meet, of which nothing more is known than its time, place and title. */
export type BareStep = Pick<
  ListedMeeting,
  'id' | 'title' | 'dialogueTitle' | 'sourceLanguage' | 'startsAt' | 'endsAt' | 'hasTime'
>;

/** A dialogue that a meeting can be added to. */
export interface MeetingDialogue {
  id: Id;
  slug: string;
  title: Localized;
  sourceLanguage: string;
  publishedAt: Instant | null;
}

/** Meetings that are to come or go on, the next first, and those that have been, the latest first. */
export function splitByTime<M extends Pick<ListedMeeting, 'startsAt' | 'endsAt' | 'hasTime'>>(
  meetings: readonly M[],
  now: Instant,
): { coming: readonly M[]; past: readonly M[] } {
  const byStart = [...meetings].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const isPast = (meeting: M) => meetingEnd(meeting) <= now;
  return {
    coming: byStart.filter((meeting) => !isPast(meeting)),
    past: byStart.filter(isPast).reverse(),
  };
}

/** Whether it is time to say who came: from the day of the meeting on. */
export function canCountAttendance(startsAt: Instant, now: Instant): boolean {
  return dayOf(startsAt) <= dayOf(now);
}

/** The most people that can be said to have come to one meeting. */
const mostAttended = 100_000;

/** Reads how many came. @returns null when nothing is told, undefined when it is no number of people */
export function readAttended(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const count = /^\d{1,6}$/.test(text) ? Number(text) : undefined;
  return count !== undefined && count <= mostAttended ? count : undefined;
}
