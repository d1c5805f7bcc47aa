import { dialogueStates, type DialogueState, type InfluenceLevel } from './dialogue';
import type { DialogueSummary } from './dialogue-summary';
import { influenceLevels } from './influence-level';
import { isMethodCode } from './method';

/** The filters, in the order in which they stand on the page, with the Swedish names that URLs carry. */
export const filterNames = {
  state: 'lage',
  level: 'niva',
  theme: 'tema',
  area: 'omrade',
  method: 'metod',
  targetGroup: 'malgrupp',
  body: 'namnd',
  year: 'ar',
} as const;

export type FilterName = keyof typeof filterNames;

/** The words that stand for states and levels in Swedish URLs. */
export const stateSlugs: Record<DialogueState, string> = {
  planned: 'kommande',
  open: 'pagar',
  analysing: 'analyseras',
  decided: 'beslutad',
  finished: 'avslutad',
  cancelled: 'installd',
};
export const levelSlugs: Record<InfluenceLevel, string> = {
  inform: 'information',
  consult: 'konsultation',
  dialogue: 'dialog',
  influence: 'inflytande',
  codecide: 'medbeslutande',
};

/** `relevance` is only for a search. */
export const sortOrders = ['relevance', 'next', 'newest', 'title'] as const;
export type SortOrder = (typeof sortOrders)[number];
export const sortSlugs: Record<SortOrder, string> = {
  relevance: 'traff',
  next: 'narmast',
  newest: 'senast',
  title: 'titel',
};

export const pageSize = 20;

/** Longer searches are cut: nobody needs them, and each word costs a look-up. */
export const longestQuery = 200;

/** So much of a value that could not be used is told to the reader. */
const longestQuoted = 60;

/** A choice of dialogues, as a URL tells it. Values within a filter widen, filters narrow each other. */
export interface DialogueFilter {
  query: string;
  chosen: Readonly<Record<FilterName, readonly string[]>>;
  sort: SortOrder;
  page: number;
}

/** What in a URL could not be used, to be told to the reader. */
export interface IgnoredParameter {
  name: string;
  value: string;
}

/** The values that each open-ended filter may take: the slugs that are in use. */
export type KnownValues = Readonly<
  Record<'theme' | 'area' | 'targetGroup' | 'body' | 'year', ReadonlySet<string>>
>;

const sortBySlug = new Map(sortOrders.map((order) => [sortSlugs[order], order]));
const closedValues = {
  state: new Set(dialogueStates.map((state) => stateSlugs[state])),
  level: new Set(influenceLevels.map((level) => levelSlugs[level])),
};

/**
 * Reads a filter from a URL. What makes no sense is left out and named, never an error: URLs are shared, shortened and typed by hand.
 */
export function parseDialogueFilter(
  params: URLSearchParams,
  known: KnownValues,
): { filter: DialogueFilter; ignored: readonly IgnoredParameter[] } {
  const ignored: IgnoredParameter[] = [];
  const reject = (name: string, value: string) => ignored.push({ name, value: cut(value, longestQuoted) });

  const chosen = Object.fromEntries(
    (Object.keys(filterNames) as FilterName[]).map((filter) => {
      const values = [...new Set(params.getAll(filterNames[filter]))].filter((value) => {
        if (value === '') return false;
        if (isKnown(filter, value, known)) return true;
        reject(filterNames[filter], value);
        return false;
      });
      return [filter, values.sort()];
    }),
  ) as Record<FilterName, string[]>;

  const typed = (params.get('q') ?? '').replace(/\s+/g, ' ').trim();
  const query = cut(typed, longestQuery);
  if (typed.length > longestQuery) reject('q', typed);

  const sortSlug = params.get('sortera');
  let sort: SortOrder = query === '' ? 'next' : 'relevance';
  if (sortSlug !== null && sortSlug !== '') {
    const order = sortBySlug.get(sortSlug);
    if (order === undefined) reject('sortera', sortSlug);
    else if (order !== 'relevance' || query !== '') sort = order;
  }

  const pageText = params.get('sida');
  let page = 1;
  if (pageText !== null && pageText !== '') {
    if (/^[1-9]\d{0,4}$/.test(pageText)) page = Number(pageText);
    else reject('sida', pageText);
  }
  return { filter: { query, chosen, sort, page }, ignored };
}

/** The beginning of a text, without half a character at its end. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}

function isKnown(filter: FilterName, value: string, known: KnownValues): boolean {
  if (filter === 'state' || filter === 'level') return closedValues[filter].has(value);
  if (filter === 'method') return isMethodCode(value);
  return known[filter].has(value);
}

/** The query string of a filter, in one order, so that the same choice always has the same URL. */
export function dialogueFilterParams(filter: DialogueFilter): URLSearchParams {
  const params = new URLSearchParams();
  if (filter.query !== '') params.set('q', filter.query);
  for (const name of Object.keys(filterNames) as FilterName[]) {
    for (const value of [...filter.chosen[name]].sort()) params.append(filterNames[name], value);
  }
  const usual: SortOrder = filter.query === '' ? 'next' : 'relevance';
  if (filter.sort !== usual) params.set('sortera', sortSlugs[filter.sort]);
  if (filter.page > 1) params.set('sida', String(filter.page));
  return params;
}

/** The values by which a dialogue is found under a filter. */
export function filterValues(dialogue: DialogueSummary, filter: FilterName): readonly string[] {
  switch (filter) {
    case 'state':
      return [stateSlugs[dialogue.state]];
    case 'level':
      return [levelSlugs[dialogue.level]];
    case 'theme':
      return dialogue.themes.map((term) => term.slug);
    case 'area':
      return dialogue.areas.map((term) => term.slug);
    case 'targetGroup':
      return dialogue.targetGroups.map((term) => term.slug);
    case 'method':
      return dialogue.methods;
    case 'body':
      return dialogue.body === null ? [] : [dialogue.body.slug];
    case 'year':
      return dialogue.year === null ? [] : [String(dialogue.year)];
  }
}

/** Whether a dialogue is among those chosen. `except` leaves one filter out, for counting its choices. */
export function matchesFilter(
  dialogue: DialogueSummary,
  chosen: DialogueFilter['chosen'],
  except?: FilterName,
): boolean {
  return (Object.keys(filterNames) as FilterName[]).every((filter) => {
    const wanted = chosen[filter];
    if (filter === except || wanted.length === 0) return true;
    return filterValues(dialogue, filter).some((value) => wanted.includes(value));
  });
}

/** How many dialogues each choice of a filter would show, the other filters kept as they are. */
export function countChoices(
  dialogues: readonly DialogueSummary[],
  chosen: DialogueFilter['chosen'],
  filter: FilterName,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const dialogue of dialogues) {
    if (!matchesFilter(dialogue, chosen, filter)) continue;
    for (const value of filterValues(dialogue, filter)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
