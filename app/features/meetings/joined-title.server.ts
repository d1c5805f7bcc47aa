import { pickText, type LocalText } from '~/i18n/localized';
import type { Database } from '~db/client';

import type { Meeting } from './meeting';
import { findSeriesTitle } from './meeting.queries.server';

/** What meetings that are registered for as one are called: by their series' title, and one alone by its own. Null when there is none. */
export async function joinedTitle(
  db: Database,
  meetings: readonly Meeting[],
  language: string,
): Promise<LocalText | null> {
  const [first] = meetings;
  if (first === undefined) return null;
  const series =
    meetings.length === 1 || first.seriesId === null ? null : await findSeriesTitle(db, first.seriesId);
  return pickText(series ?? first.title, language, first.sourceLanguage);
}
