import { pickList, pickOptional, pickText, type LocalText, type LocalTexts } from '~/i18n/localized';
import type { Day, Id, Instant, Localized } from '~db/columns';
import type { YesNo } from '~db/schema/meeting';

import {
  isToCome,
  seatsLeft,
  standingOf,
  takesRegistrations,
  type Meeting,
  type MeetingStanding,
} from './meeting';

/** When and where a meeting is, in one language: what every page and mail about it says. */
export interface MeetingBrief {
  id: Id;
  slug: string;
  dialogueTitle: LocalText;
  title: LocalText;
  place: LocalText | null;
  startsAt: Instant;
  endsAt: Instant | null;
  /** Whether the hour is set, or only the day. */
  hasTime: boolean;
  standing: MeetingStanding;
  /** What is told of a new time or place, or of why it is cancelled. */
  changeNote: LocalText | null;
  movedAt: Instant | null;
}

/** Meetings that can be joined as one. */
export interface SeriesBrief {
  id: Id;
  title: LocalText;
  /** How many of them one can register for now. */
  open: number;
  /** How many they are, those that have been included. */
  total: number;
}

/** A meeting as its own page tells it. */
export interface MeetingDetail extends MeetingBrief {
  description: LocalText | null;
  attended: number | null;
  cap: number | null;
  seatsLeft: number | null;
  closesOn: Day | null;
  stepFree: YesNo | null;
  hearingLoop: YesNo | null;
  interpreters: readonly string[];
  travel: LocalText | null;
  /** Told on the page only where one need not register; else to those who come. */
  digitalLink: string | null;
  /** Whether one can take part from elsewhere. */
  isDigitalToo: boolean;
  agenda: LocalTexts | null;
  representatives: readonly { name: string; role: LocalText | null }[];
  pictureAlt: LocalText | null;
}

/** A meeting's time and place in one language. */
export function briefMeeting(meeting: Meeting, language: string, now: Instant): MeetingBrief {
  const source = meeting.sourceLanguage;
  return {
    id: meeting.id,
    slug: meeting.dialogueSlug,
    dialogueTitle: pickText(meeting.dialogueTitle, language, source),
    title: pickText(meeting.title, language, source),
    place: pickOptional(meeting.place, language, source),
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    hasTime: meeting.hasTime,
    standing: standingOf(meeting, now),
    changeNote: pickOptional(meeting.changeNote, language, source),
    movedAt: meeting.movedAt,
  };
}

/** Everything that a meeting's page tells, in one language. */
export function detailMeeting(meeting: Meeting, language: string, now: Instant): MeetingDetail {
  const source = meeting.sourceLanguage;
  const text = (told: Localized | null | undefined) => pickOptional(told, language, source);
  return {
    ...briefMeeting(meeting, language, now),
    description: text(meeting.description),
    attended: meeting.attended,
    cap: meeting.cap,
    seatsLeft: seatsLeft(meeting),
    closesOn: meeting.closesOn,
    stepFree: meeting.stepFree,
    hearingLoop: meeting.hearingLoop,
    interpreters: meeting.interpreters,
    travel: text(meeting.travel),
    digitalLink: meeting.entry === 'drop_in' ? meeting.digitalLink : null,
    isDigitalToo: meeting.digitalLink !== null,
    agenda: pickList(meeting.agenda, language, source),
    representatives: meeting.representatives.map(({ name, role }) => ({ name, role: text(role) })),
    pictureAlt: text(meeting.pictureAlt),
  };
}

/** Meetings that are joined as one, in one language. */
export function briefSeries(
  series: { id: Id; title: Localized; sourceLanguage: string; meetings: readonly Meeting[] },
  language: string,
  now: Instant,
): SeriesBrief {
  return {
    id: series.id,
    title: pickText(series.title, language, series.sourceLanguage),
    open: openMeetings(series.meetings, now).length,
    total: series.meetings.length,
  };
}

/** The meetings that one can register for now. */
export function openMeetings(meetings: readonly Meeting[], now: Instant): readonly Meeting[] {
  return meetings.filter((meeting) => isToCome(meeting, now) && takesRegistrations(standingOf(meeting, now)));
}
