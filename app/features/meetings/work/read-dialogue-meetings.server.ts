import { pickText, type LocalText } from '~/i18n/localized';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

import { findBareSteps, findListedMeetings } from './work-meeting.queries.server';

/** A meeting as the other work on its dialogue names it. */
export interface DialogueMeeting {
  id: Id;
  title: LocalText;
  startsAt: Instant;
  hasTime: boolean;
  isCancelled: boolean;
  /** Whether it has a page of its own. */
  hasPage: boolean;
}

const mostMeetings = 200;

/** The meetings of one dialogue in order of time, and the steps to come at which people meet of which nothing more is told yet. */
export async function readDialogueMeetings(
  db: Database,
  dialogueId: Id,
  { language, now }: { language: string; now: Date },
): Promise<readonly DialogueMeeting[]> {
  const [meetings, bare] = await Promise.all([
    findListedMeetings(db, [dialogueId], mostMeetings),
    findBareSteps(db, [dialogueId], toInstant(now)),
  ]);
  const all = [
    ...meetings.map((one) => ({ ...one, hasPage: true })),
    ...bare.map((one) => ({ ...one, cancelled: false, hasPage: false })),
  ];
  return all
    .map(({ id, title, sourceLanguage, startsAt, hasTime, cancelled, hasPage }) => ({
      id,
      title: pickText(title, language, sourceLanguage),
      startsAt,
      hasTime,
      isCancelled: cancelled,
      hasPage,
    }))
    .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
}
