import { pickText, type LocalText } from '~/i18n/localized';
import { toInstant } from '~/platform/clock';
import { picturePath } from '~/platform/uploads/picture.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import type { Meeting, MeetingStanding } from './meeting';
import {
  briefMeeting,
  briefSeries,
  detailMeeting,
  openMeetings,
  type MeetingBrief,
  type MeetingDetail,
  type SeriesBrief,
} from './meeting-detail';
import { findPublicMeeting, findPublicSeries } from './meeting.queries.server';
import { countWaiting } from './registration.queries.server';

interface Reading {
  language: string;
  now: Date;
}

/** A meeting's page. */
export interface MeetingPage {
  meeting: MeetingDetail;
  /** Where the picture of the entrance or the room is. */
  picture: string | null;
  /** How many stand in line. */
  waiting: number;
  /** The series that it is a part of, while more than one of its meetings can be joined. */
  series: SeriesBrief | null;
}

/** Everything that a meeting's page tells; null when there is none that everyone may see. */
export async function readMeeting(
  db: Database,
  slug: string,
  id: Id,
  { language, now: at }: Reading,
): Promise<MeetingPage | null> {
  const now = toInstant(at);
  const meeting = await findPublicMeeting(db, slug, id, now);
  if (meeting === null) return null;
  const [waiting, series] = await Promise.all([
    countWaiting(db, id),
    meeting.seriesId === null ? null : findPublicSeries(db, slug, meeting.seriesId, now),
  ]);
  const brief = series === null ? null : briefSeries(series, language, now);
  return {
    meeting: detailMeeting(meeting, language, now),
    picture: meeting.pictureId === null ? null : picturePath(meeting.pictureId),
    waiting,
    series: brief !== null && brief.open > 1 ? brief : null,
  };
}

/** What one registers for: a meeting, or those of a series that can still be joined. */
export interface RegistrationTarget {
  /** The page to register on, after the language. */
  path: string;
  /** The page to go back to. */
  back: { path: string; title: LocalText };
  title: LocalText;
  meetings: readonly MeetingBrief[];
  meetingIds: readonly Id[];
  /** How many meetings the series has, those that have been included; null for one meeting. */
  seriesTotal: number | null;
  /** How one can come: of a series, the first meeting that can still be joined counts. */
  standing: MeetingStanding;
}

/** The meeting that a form is for; null when there is none that everyone may see. */
export async function readMeetingTarget(
  db: Database,
  slug: string,
  id: Id,
  { language, now }: Reading,
): Promise<RegistrationTarget | null> {
  const meeting = await findPublicMeeting(db, slug, id, toInstant(now));
  if (meeting === null) return null;
  const brief = briefMeeting(meeting, language, toInstant(now));
  const path = `/dialoger/${slug}/moten/${id}`;
  return {
    path: `${path}/anmalan`,
    back: { path, title: brief.title },
    title: brief.title,
    meetings: [brief],
    meetingIds: [id],
    seriesTotal: null,
    standing: brief.standing,
  };
}

/** The series that a form is for; null when there is none that everyone may see. */
export async function readSeriesTarget(
  db: Database,
  slug: string,
  seriesId: Id,
  { language, now: at }: Reading,
): Promise<RegistrationTarget | null> {
  const now = toInstant(at);
  const series = await findPublicSeries(db, slug, seriesId, now);
  if (series === null) return null;
  const open = openMeetings(series.meetings, now);
  const shown: readonly Meeting[] = open.length > 0 ? open : series.meetings.slice(-1);
  const briefs = shown.map((meeting) => briefMeeting(meeting, language, now));
  return {
    path: `/dialoger/${slug}/serie/${seriesId}/anmalan`,
    back: {
      path: `/dialoger/${slug}`,
      title: pickText(series.dialogueTitle, language, series.sourceLanguage),
    },
    title: pickText(series.title, language, series.sourceLanguage),
    meetings: briefs,
    meetingIds: open.map(({ id }) => id),
    seriesTotal: series.meetings.length,
    standing: briefs[0]?.standing ?? 'past',
  };
}
