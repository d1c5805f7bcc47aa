import { languageOrSource } from '~/i18n/i18n.server';
import type { Database } from '~db/client';

import {
  countChoices,
  filterNames,
  filterValues,
  matchesFilter,
  pageSize,
  parseDialogueFilter,
  type DialogueFilter,
  type FilterName,
  type IgnoredParameter,
  type KnownValues,
} from './dialogue-filter';
import type { DialogueSummary, ShownTerm } from './dialogue-summary';
import { readSummaries } from './read-summaries.server';
import { readRetiredTerms, type RetiredTerms } from './retired-terms.server';
import { searchDialogues, snippetsFor, type SearchResult } from './search-dialogues.server';
import type { Snippet } from './search-snippet';
import { sortDialogues } from './sort-dialogues';
import type { Reading } from './summarise-dialogue.server';

/** A choice of a filter, with how many dialogues it would show. `name` is null where the view words it itself. */
export interface FilterChoice {
  value: string;
  name: ShownTerm['name'] | null;
  count: number;
}

/** A page of the dialogues that were chosen. */
export interface DialogueList {
  items: readonly (DialogueSummary & { snippet: Snippet | null })[];
  total: number;
  pages: number;
  filter: DialogueFilter;
  ignored: readonly IgnoredParameter[];
  /** Words that occur nowhere, and what was searched for instead. */
  corrected: SearchResult['corrected'];
  choices: Readonly<Record<FilterName, readonly FilterChoice[]>>;
  /** What was searched for in the end, for marking hits in titles. */
  words: SearchResult['words'];
}

/** Every dialogue that a URL's filters choose, in order, unpaged: for feeds, calendar and API. */
export async function findFilteredDialogues(db: Database, params: URLSearchParams, reading: Reading) {
  const [all, retired] = await Promise.all([readSummaries(db, reading), readRetiredTerms(db)]);
  const summaries = all.map(({ summary }) => summary);
  const { filter, ignored } = parseDialogueFilter(retired.follow(params), knownValues(summaries));
  const search = filter.query === '' ? null : await searchDialogues(db, filter.query, reading);
  const idOf = new Map(all.map(({ overview, summary }) => [summary.slug, overview.row.id]));
  const rankOf = (slug: string) => search?.hits.get(idOf.get(slug) ?? '')?.rank;
  // A search of nothing but signs has no words to look for; it chooses nothing away.
  const found =
    search === null || search.words.length === 0
      ? summaries
      : summaries.filter(({ slug }) => rankOf(slug) !== undefined);
  const collator = new Intl.Collator(languageOrSource(reading.language).format);
  const chosen = found.filter((dialogue) => matchesFilter(dialogue, filter.chosen));
  const dialogues = sortDialogues(chosen, filter.sort, collator, (slug) => rankOf(slug) ?? 0);
  return { dialogues, found, filter, ignored, search, idOf, collator, retired, names: namesOf(summaries) };
}

/** The page of the list that a URL asks for. A page past the last is the last. */
export async function listDialogues(
  db: Database,
  params: URLSearchParams,
  reading: Reading,
): Promise<DialogueList> {
  const { dialogues, found, filter, ignored, search, idOf, collator, names, retired } =
    await findFilteredDialogues(db, params, reading);
  const pages = Math.max(1, Math.ceil(dialogues.length / pageSize));
  const page = Math.min(filter.page, pages);
  const shown = dialogues.slice((page - 1) * pageSize, page * pageSize);
  const ids = shown.flatMap(({ slug }) => idOf.get(slug) ?? []);
  const snippets =
    search === null ? new Map<string, Snippet>() : await snippetsFor(db, ids, search.words, reading);
  return {
    items: shown.map((dialogue) => ({
      ...dialogue,
      snippet: snippets.get(idOf.get(dialogue.slug) ?? '') ?? null,
    })),
    total: dialogues.length,
    pages,
    filter: { ...filter, page },
    ignored,
    corrected: search?.corrected ?? [],
    choices: choicesOf(found, filter, { collator, names, retired }),
    words: search?.words ?? [],
  };
}

function knownValues(dialogues: readonly DialogueSummary[]): KnownValues {
  const valuesOf = (filter: FilterName) =>
    new Set(dialogues.flatMap((dialogue) => filterValues(dialogue, filter)));
  return {
    theme: valuesOf('theme'),
    area: valuesOf('area'),
    targetGroup: valuesOf('targetGroup'),
    body: valuesOf('body'),
    year: valuesOf('year'),
  };
}

/** What each term is called, by filter and slug: of all dialogues, since a choice is named also where a search leaves nothing under it. */
function namesOf(dialogues: readonly DialogueSummary[]): ReadonlyMap<string, ShownTerm['name']> {
  const names = new Map<string, ShownTerm['name']>();
  for (const { themes, areas, targetGroups, body } of dialogues) {
    for (const [kind, terms] of [
      ['theme', themes],
      ['area', areas],
      ['targetGroup', targetGroups],
      ['body', body === null ? [] : [body]],
    ] as const) {
      for (const term of terms) names.set(`${kind}:${term.slug}`, term.name);
    }
  }
  return names;
}

/** The choices of every filter: those that would show something and are still in use, and those that are chosen. */
function choicesOf(
  found: readonly DialogueSummary[],
  filter: DialogueFilter,
  {
    collator,
    names,
    retired,
  }: {
    collator: Intl.Collator;
    names: ReadonlyMap<string, ShownTerm['name']>;
    retired: RetiredTerms;
  },
): DialogueList['choices'] {
  const order = (name: FilterName) => (a: FilterChoice, b: FilterChoice) =>
    name === 'year'
      ? b.value.localeCompare(a.value)
      : collator.compare(a.name?.text ?? '', b.name?.text ?? '');
  return Object.fromEntries(
    (Object.keys(filterNames) as FilterName[]).map((name) => {
      const counts = new Map(countChoices(found, filter.chosen, name));
      for (const value of filter.chosen[name]) if (!counts.has(value)) counts.set(value, 0);
      const isOffered = (value: string) =>
        !retired.isRetired(name, value) || filter.chosen[name].includes(value);
      const choices = [...counts]
        .filter(([value]) => isOffered(value))
        .map(([value, count]) => ({
          value,
          name: names.get(`${name}:${value}`) ?? null,
          count,
        }));
      return [name, choices.sort(order(name))];
    }),
  ) as unknown as DialogueList['choices'];
}
