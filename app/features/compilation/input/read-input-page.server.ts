import { pickText, type LocalText } from '~/i18n/localized';
import type { Database } from '~db/client';
import type { Day, Id, Localized } from '~db/columns';

import type { ContributionSource, HiddenReason, InputMeeting } from '../contribution';
import { findInputMeetings, findStaffNames } from '../contribution.queries.server';
import { readInput, type Input } from '../read-input.server';
import { categoriesInUse, type CategoryKind } from '../sorting/category';
import {
  agreementOf,
  categoriesOf,
  codersOf,
  countInput,
  type Agreement,
  type CodedContribution,
  type InputCounts,
} from '../sorting/coding';
import { contributionsOnPage, filterInput, type InputFilter } from './input-filter';

/** A category as it is shown. */
export interface ShownCategory {
  id: Id;
  kind: CategoryKind;
  title: LocalText;
}

/** A meeting as it is shown. */
export interface ShownMeeting {
  id: Id;
  title: LocalText;
  day: Day;
}

/** A contribution as it is shown: without its text where that is hidden from whoever looks. */
export interface ShownContribution {
  id: Id;
  /** Its number among all of the dialogue's, from 1. */
  number: number;
  source: ContributionSource;
  meeting: LocalText | null;
  saidOn: Day;
  /** Null when it may not be shown. */
  text: LocalText | null;
  hidden: HiddenReason | null;
  /** The ids of the categories under which someone has sorted it. */
  categories: readonly Id[];
  /** What those who have sorted it are called. */
  coders: readonly string[];
  isWithout: boolean;
}

/** The page with everything that residents said. */
export interface InputPage {
  counts: InputCounts;
  agreement: Agreement;
  /** How many the filter asks for. */
  found: number;
  page: number;
  pages: number;
  contributions: readonly ShownContribution[];
  categories: readonly ShownCategory[];
  meetings: readonly ShownMeeting[];
  /** Sources that something has come from. */
  sources: readonly ContributionSource[];
}

interface Asking {
  dialogue: { id: Id; sourceLanguage: string };
  filter: InputFilter;
  page: number;
  /** Whoever looks, and whether they see what is hidden. */
  me: Id;
  seesHidden: boolean;
  language: string;
}

/** Reads a page of everything that residents said in a dialogue. */
export async function readInputPage(db: Database, asking: Asking): Promise<InputPage> {
  const { dialogue, filter, me, seesHidden, language } = asking;
  const input = await readInput(db, dialogue.id);
  const meetings = await findInputMeetings(db, dialogue.id);
  const { contributions, categories } = input;
  const looking = { me, seesHidden, themes: themesIn(input) };
  const found = filterInput(contributions, filter, looking);
  const pages = Math.max(1, Math.ceil(found.length / contributionsOnPage));
  const page = Math.min(asking.page, pages);
  const shown = found.slice((page - 1) * contributionsOnPage, page * contributionsOnPage);
  const names = await findStaffNames(db, shown.flatMap(codersOf));
  const numbers = new Map(contributions.map(({ id }, index) => [id, index + 1]));
  const inLanguage = (title: Localized) => pickText(title, language, dialogue.sourceLanguage);
  return {
    counts: countInput(contributions),
    agreement: agreementOf(contributions, looking.themes),
    found: found.length,
    page,
    pages,
    contributions: shown.map((one) =>
      showContribution(one, { number: numbers.get(one.id) ?? 0, meetings, names, seesHidden, inLanguage }),
    ),
    categories: categoriesInUse(categories).map(({ id, kind, title }) => ({
      id,
      kind,
      title: inLanguage(title),
    })),
    meetings: meetings.map(({ id, title, day }) => ({ id, day, title: inLanguage(title) })),
    sources: [...new Set(contributions.map(({ source }) => source))],
  };
}

/** The ids of the themes of a dialogue. */
export function themesIn({ categories }: Pick<Input, 'categories'>): ReadonlySet<Id> {
  return new Set(categories.filter(({ kind }) => kind === 'theme').map(({ id }) => id));
}

interface Showing {
  number: number;
  meetings: readonly InputMeeting[];
  names: ReadonlyMap<Id, string>;
  seesHidden: boolean;
  inLanguage: (title: Localized) => LocalText;
}

/** A contribution as someone may see it. */
export function showContribution(
  one: CodedContribution,
  { number, meetings, names, seesHidden, inLanguage }: Showing,
): ShownContribution {
  const meeting = meetings.find(({ id }) => id === one.stepId);
  const isShown = one.hidden === null || (seesHidden && one.text !== '');
  return {
    id: one.id,
    number,
    source: one.source,
    meeting: meeting === undefined ? null : inLanguage(meeting.title),
    saidOn: one.saidOn,
    text: isShown ? { text: one.text, language: one.language } : null,
    hidden: one.hidden?.reason ?? null,
    categories: categoriesOf(one),
    coders: codersOf(one).map((coder) => names.get(coder) ?? ''),
    isWithout: one.withoutBy.length > 0,
  };
}
