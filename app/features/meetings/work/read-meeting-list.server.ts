import type { HeldRole } from '~/features/accounts/role';
import { pickText, type LocalText } from '~/i18n/localized';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Instant, Localized } from '~db/columns';

import { splitByTime, type BareStep, type ListedMeeting } from './work-meeting';
import { findBareSteps, findListedMeetings, findMeetingDialogues } from './work-meeting.queries.server';
import { scopeOf } from './work-scope';

/** A line of the list of meetings. */
export interface MeetingLine extends Omit<ListedMeeting, 'title' | 'dialogueTitle' | 'sourceLanguage'> {
  title: LocalText;
  dialogue: LocalText;
}

/** A line of the list for a step at which people meet, of which nothing more is told: it has no page of its own. */
export interface BareLine extends Pick<BareStep, 'id' | 'startsAt' | 'endsAt' | 'hasTime'> {
  title: LocalText;
  dialogue: LocalText;
}

/** Meetings that someone of the kommun works with. */
export interface MeetingList {
  /** In order of time, whether they have a page of their own or not. */
  coming: readonly (MeetingLine | BareLine)[];
  past: readonly MeetingLine[];
  /** Dialogues that they may add a meeting to. */
  dialogues: readonly { slug: string; title: LocalText }[];
}

/** Years of weekly meetings; older ones are found on their dialogue's page. */
const mostMeetings = 500;

/** The meetings of the dialogues in which someone sees who comes or changes meetings. */
export async function readMeetingList(
  db: Database,
  roles: readonly HeldRole[],
  { language, now: at }: { language: string; now: Date },
): Promise<MeetingList> {
  const now = toInstant(at);
  const changing = scopeOf(roles, ['change-meetings']);
  const [meetings, bare, dialogues] = await Promise.all([
    findListedMeetings(db, scopeOf(roles, ['see-participants', 'change-meetings']), mostMeetings),
    findBareSteps(db, changing, now),
    findMeetingDialogues(db, changing),
  ]);
  const inLanguage = ({
    title,
    dialogueTitle,
    sourceLanguage,
  }: {
    title: Localized;
    dialogueTitle: Localized;
    sourceLanguage: string;
  }) => ({
    title: pickText(title, language, sourceLanguage),
    dialogue: pickText(dialogueTitle, language, sourceLanguage),
  });
  const line = (meeting: ListedMeeting): MeetingLine => ({ ...meeting, ...inLanguage(meeting) });
  const { coming, past } = splitByTime(meetings, now);
  return {
    coming: [...coming.map(line), ...bare.map((step): BareLine => ({ ...step, ...inLanguage(step) }))].sort(
      (a, b) => (a.startsAt < b.startsAt ? -1 : 1),
    ),
    past: past.map(line),
    dialogues: dialogues
      .map(({ slug, title, sourceLanguage }) => ({ slug, title: pickText(title, language, sourceLanguage) }))
      .sort((a, b) => a.title.text.localeCompare(b.title.text, language)),
  };
}

/** How many meetings that someone works with are to come, and when the next begins. */
export async function countComingMeetings(
  db: Database,
  roles: readonly HeldRole[],
  now: Date,
): Promise<{ count: number; next: Instant | null }> {
  const scope = scopeOf(roles, ['see-participants', 'change-meetings']);
  const { coming } = splitByTime(await findListedMeetings(db, scope, mostMeetings), toInstant(now));
  const held = coming.filter(({ cancelled }) => !cancelled);
  return { count: held.length, next: held[0]?.startsAt ?? null };
}
