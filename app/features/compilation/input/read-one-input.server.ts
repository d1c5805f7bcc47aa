import { pickText } from '~/i18n/localized';
import type { Database } from '~db/client';
import type { Id, Instant, Localized } from '~db/columns';

import { isDisposed } from '../contribution';
import { findInputMeetings, findStaffNames } from '../contribution.queries.server';
import { fromMeeting } from '../entry/notes-form';
import { readInput } from '../read-input.server';
import { categoriesInUse } from '../sorting/category';
import { categoriesBy, codersOf } from '../sorting/coding';
import { findRegistered, findWordings } from './contribution-changes.queries.server';
import { isWrittenByUs } from './correct-contribution.server';
import type { TypedOrigin } from './correct-origin.server';
import { filterInput, nextAfter, type CoderState } from './input-filter';
import { findOrigins } from './origin.queries.server';
import {
  showContribution,
  themesIn,
  type ShownCategory,
  type ShownContribution,
  type ShownMeeting,
} from './read-input-page.server';

/** How others have sorted a contribution. */
export interface OthersCoding {
  name: string;
  /** Empty when they find that it belongs nowhere. */
  categories: readonly Id[];
}

/** Where a contribution was earlier said to come from. */
export interface ShownOrigin extends Pick<ShownContribution, 'source' | 'meeting' | 'saidOn'> {
  replacedAt: Instant;
  replacedBy: string;
}

/** A contribution on the page where it is sorted. */
export interface OneInput {
  contribution: ShownContribution;
  categories: readonly ShownCategory[];
  /** The categories under which whoever looks has sorted it. */
  own: readonly Id[];
  isOwnWithout: boolean;
  others: readonly OthersCoding[];
  /** How many are to be sorted, of those that are gone through one after the other. */
  left: number;
  /** What is to be sorted after it. */
  next: Id | null;
  wording: number;
  /** Earlier wordings; none for who may not see what is hidden. */
  earlier: readonly { text: string; replacedAt: Instant; replacedBy: string }[];
  /** Where it comes from, as in the form where that is put right, and what it was earlier said to come from. */
  origin: TypedOrigin;
  origins: readonly ShownOrigin[];
  meetings: readonly ShownMeeting[];
  receivedAt: Instant;
  enteredBy: string | null;
  hiddenAt: Instant | null;
  hiddenBy: string | null;
  isDisposed: boolean;
  canCorrect: boolean;
  /** Who registered for the meeting; null where it was said at none. */
  registered: readonly { id: Id; name: string }[] | null;
  registrationId: Id | null;
}

interface Asking {
  dialogue: { id: Id; sourceLanguage: string };
  id: Id;
  /** Which of those to sort comes next. */
  queue: CoderState;
  me: Id;
  seesHidden: boolean;
  seesParticipants: boolean;
  language: string;
}

/** Reads one contribution with all that is known of it; null when the dialogue has none such. */
export async function readOneInput(db: Database, asking: Asking): Promise<OneInput | null> {
  const { dialogue, id, me, seesHidden, seesParticipants, language } = asking;
  const input = await readInput(db, dialogue.id);
  const one = input.contributions.find((each) => each.id === id);
  if (one === undefined) return null;
  const [meetings, wordings, origins, registered] = await Promise.all([
    findInputMeetings(db, dialogue.id),
    findWordings(db, [id]),
    findOrigins(db, id),
    one.stepId === null || !seesParticipants ? null : findRegistered(db, one.stepId),
  ]);
  const earlier = one.hidden === null || seesHidden ? (wordings.get(id) ?? []) : [];
  const names = await findStaffNames(db, [
    ...codersOf(one),
    ...[...earlier, ...origins].map(({ replacedBy }) => replacedBy),
    ...[one.enteredBy, one.hidden?.by ?? null].filter((by) => by !== null),
  ]);
  const nameOf = (by: Id | null | undefined) => (by == null ? null : (names.get(by) ?? null));
  const inLanguage = (title: Localized) => pickText(title, language, dialogue.sourceLanguage);
  const meetingTitle = (stepId: Id | null) => {
    const meeting = meetings.find((each) => each.id === stepId);
    return meeting === undefined ? null : inLanguage(meeting.title);
  };
  const looking = { me, seesHidden, themes: themesIn(input) };
  const queued = filterInput(input.contributions, queueFilter(asking.queue), looking);
  const number = input.contributions.indexOf(one) + 1;
  return {
    contribution: showContribution(one, { number, meetings, names, seesHidden, inLanguage }),
    categories: categoriesInUse(input.categories).map((category) => ({
      id: category.id,
      kind: category.kind,
      title: inLanguage(category.title),
    })),
    own: categoriesBy(one, me),
    isOwnWithout: one.withoutBy.includes(me),
    others: codersOf(one)
      .filter((coder) => coder !== me)
      .map((coder) => ({ name: names.get(coder) ?? '', categories: categoriesBy(one, coder) })),
    left: queued.length,
    next: nextAfter(queued, id),
    wording: one.wording,
    earlier: earlier.map(({ text, replacedAt, replacedBy }) => ({
      text,
      replacedAt,
      replacedBy: names.get(replacedBy) ?? '',
    })),
    origin: { from: one.stepId === null ? one.source : fromMeeting(one.stepId), day: one.saidOn },
    origins: origins.map(({ stepId, replacedBy, ...origin }) => ({
      ...origin,
      meeting: meetingTitle(stepId),
      replacedBy: names.get(replacedBy) ?? '',
    })),
    meetings: meetings.map((meeting) => ({ ...meeting, title: inLanguage(meeting.title) })),
    receivedAt: one.receivedAt,
    enteredBy: nameOf(one.enteredBy),
    hiddenAt: one.hidden?.at ?? null,
    hiddenBy: nameOf(one.hidden?.by),
    isDisposed: isDisposed(one),
    canCorrect: isWrittenByUs(one) && one.hidden === null,
    registered,
    registrationId: one.registrationId,
  };
}

/** The first contribution that a coder has to sort; null when none is left. */
export async function firstToSort(
  db: Database,
  dialogueId: Id,
  { queue, me, after }: { queue: CoderState; me: Id; after: Id | null },
): Promise<Id | null> {
  const input = await readInput(db, dialogueId);
  const looking = { me, seesHidden: false, themes: themesIn(input) };
  return nextAfter(filterInput(input.contributions, queueFilter(queue), looking), after);
}

function queueFilter(state: CoderState) {
  return { query: '', source: null, meeting: null, category: null, state, hidden: false };
}
