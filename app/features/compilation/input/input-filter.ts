import { isHit, parseQuery, wordsIn } from '~/features/dialogues/search-text';
import type { Id } from '~db/columns';

import { contributionSources, type ContributionSource } from '../contribution';
import { agreeOnThemes, categoriesOf, codersOf, isCoded, type CodedContribution } from '../sorting/coding';

/** How far a contribution has been sorted, and by whom. */
export type CoderState = 'all' | 'none' | 'mine' | 'not-mine' | 'others' | 'disagreed' | 'without';

/** The states in the order in which they are chosen among, with their words in an address. */
const stateWords: Readonly<Record<CoderState, string>> = {
  all: '',
  none: 'av-ingen',
  mine: 'av-mig',
  'not-mine': 'inte-av-mig',
  others: 'av-andra',
  disagreed: 'oense',
  without: 'utan-kategori',
};

export const coderStates = Object.keys(stateWords) as CoderState[];

/** The names of the filter's fields in an address. */
export const filterFields = {
  query: 'q',
  source: 'kalla',
  meeting: 'mote',
  category: 'kategori',
  state: 'sorterat',
  hidden: 'dolda',
  page: 'sida',
} as const;

/** Which contributions are shown. */
export interface InputFilter {
  query: string;
  source: ContributionSource | null;
  meeting: Id | null;
  category: Id | null;
  state: CoderState;
  /** Whether only what is hidden is shown. */
  hidden: boolean;
}

/** How many stand on a page. */
export const contributionsOnPage = 50;

/** The word for a state in an address. */
export function stateWord(state: CoderState): string {
  return stateWords[state];
}

/** The state that a word in an address stands for; all for any other. */
export function readState(word: string | null): CoderState {
  return coderStates.find((state) => stateWords[state] === word) ?? 'all';
}

/** The filter that an address asks for. What is no choice of ours is left out. */
export function readFilter(search: URLSearchParams): InputFilter {
  const idIn = (field: string) => {
    const text = search.get(field) ?? '';
    return text === '' ? null : text;
  };
  return {
    query: (search.get(filterFields.query) ?? '').slice(0, 200).trim(),
    source: contributionSources.find((one) => one === search.get(filterFields.source)) ?? null,
    meeting: idIn(filterFields.meeting),
    category: idIn(filterFields.category),
    state: readState(search.get(filterFields.state)),
    hidden: search.get(filterFields.hidden) === '1',
  };
}

/** The page that an address asks for, from 1. */
export function readPage(search: URLSearchParams): number {
  const page = search.get(filterFields.page) ?? '';
  return /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1;
}

/** The search part of an address for a filter; empty for all. */
export function filterSearch(filter: Partial<InputFilter>, page = 1): string {
  const search = new URLSearchParams(
    Object.entries({
      [filterFields.query]: filter.query ?? '',
      [filterFields.source]: filter.source ?? '',
      [filterFields.meeting]: filter.meeting ?? '',
      [filterFields.category]: filter.category ?? '',
      [filterFields.state]: stateWords[filter.state ?? 'all'],
      [filterFields.hidden]: filter.hidden === true ? '1' : '',
      [filterFields.page]: page > 1 ? String(page) : '',
    }).filter(([, value]) => value !== ''),
  );
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

/** The states that one goes through one after the other; what is sorted leaves them. */
const queues: readonly CoderState[] = ['none', 'not-mine', 'others', 'disagreed', 'without'];

/** Which contributions come one after the other when one of a filter's is opened; null where it asks for more than how far they are sorted. */
export function queueOf(filter: InputFilter): CoderState | null {
  return queues.includes(filter.state) && filterSearch({ ...filter, state: 'all' }) === ''
    ? filter.state
    : null;
}

/** Who looks, and what they may see. */
export interface Looking {
  /** Their account. */
  me: Id;
  themes: ReadonlySet<Id>;
  /** Whether what is hidden can be found by its words. */
  seesHidden: boolean;
}

/** The contributions that a filter asks for, in their order. */
export function filterInput(
  contributions: readonly CodedContribution[],
  filter: InputFilter,
  looking: Looking,
): readonly CodedContribution[] {
  const finds = finderOf(filter.query);
  return contributions.filter(
    (one) =>
      (filter.source === null || one.source === filter.source) &&
      (filter.meeting === null || one.stepId === filter.meeting) &&
      (filter.category === null || categoriesOf(one).includes(filter.category)) &&
      (!filter.hidden || one.hidden !== null) &&
      isInState(one, filter.state, looking) &&
      (finds === null || ((one.hidden === null || looking.seesHidden) && finds(one))),
  );
}

/** Whether a contribution is in a state. What is hidden is not there to be sorted. */
function isInState(one: CodedContribution, state: CoderState, { me, themes }: Looking): boolean {
  const coders = codersOf(one);
  switch (state) {
    case 'all':
      return true;
    case 'none':
      return one.hidden === null && !isCoded(one);
    case 'not-mine':
      return one.hidden === null && !coders.includes(me);
    case 'mine':
      return coders.includes(me);
    case 'others':
      return coders.some((coder) => coder !== me);
    case 'disagreed':
      return agreeOnThemes(one, themes) === false;
    case 'without':
      return one.withoutBy.length > 0;
  }
}

/** Whether every word of a search occurs in a text, in any of its inflections; null when nothing is searched for. */
function finderOf(query: string): ((one: Pick<CodedContribution, 'text' | 'language'>) => boolean) | null {
  const words = parseQuery(query);
  if (words.length === 0) return query === '' ? null : () => false;
  // Few words are used often: each is stemmed once, not every time that someone says it.
  const known = new Map<string, readonly number[]>();
  const hitsOf = (form: string, language: string) => {
    const key = `${language} ${form}`;
    const found =
      known.get(key) ?? words.flatMap((word, place) => (isHit(form, language, word) ? place : []));
    known.set(key, found);
    return found;
  };
  return ({ text, language }) => {
    const found = new Set(wordsIn(text).flatMap(({ form }) => hitsOf(form, language)));
    return found.size === words.length;
  };
}

/** What comes to be sorted after a contribution: the next that a filter asks for, or the first when none comes after; null when there is none other. */
export function nextAfter(contributions: readonly CodedContribution[], id: Id | null): Id | null {
  const others = contributions.filter((one) => one.id !== id);
  return (others.find((one) => id !== null && one.id > id) ?? others[0])?.id ?? null;
}
