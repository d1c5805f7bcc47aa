import { pickText } from '~/i18n/localized';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id, Instant, Localized } from '~db/columns';

import { lengthsInQuestion, nearestWords, slipsAllowed, type Correction } from './search-correction';
import { countFoundWords, cutSnippet, type Snippet } from './search-snippet';
import { parseQuery, searchedWord, type SearchedWord } from './search-text';
import {
  findKnownWords,
  findSearchableDialogues,
  findSearchRows,
  type SearchableDialogue,
  type SearchRow,
} from './search.queries.server';
import type { Reading } from './summarise-dialogue.server';

/** What a search found. */
export interface SearchResult {
  /** The dialogues that everyone may see and in which every word occurs, best first; `rank` 0 is the best. */
  hits: ReadonlyMap<Id, { rank: number }>;
  /** Words that occur nowhere, and what was searched for instead, to be told to the reader. */
  corrected: readonly Correction[];
  /** What was searched for in the end, for marking hits. Empty when the query holds no letter or digit: then there is nothing to search for. */
  words: readonly SearchedWord[];
}

/** Each unknown word is compared with every word there is, so only so many are. */
const mostCorrections = 5;
/** How many of the nearest words are looked up, until one is found that everyone may read. */
const mostCandidates = 10;

/**
 * Searches all texts of the dialogues that everyone may see, in every language that they have. Every word must occur, inflected or not, the last also as
 * the beginning of a longer one. When nothing has them all, words that occur nowhere are taken for the nearest that do. Any string gives an answer.
 */
export async function searchDialogues(
  db: Database,
  query: string,
  { language, now }: Reading,
): Promise<SearchResult> {
  const instant = toInstant(now);
  const typed = parseQuery(query);
  const found = await findSearchRows(db, typed, instant);
  if (found.length > 0 || typed.length === 0)
    return { hits: rankHits(found, language), corrected: [], words: typed };

  const { words, corrected } = await correctWords(db, typed, instant);
  const rows = corrected.length === 0 ? [] : await findSearchRows(db, words, instant);
  return { hits: rankHits(rows, language), corrected, words };
}

/**
 * The passages in which the words stand, for the dialogues that will be shown; none for one in which they stand in the title alone (mark them there with
 * `markHits`). A passage is in the reader's language where the page would be, else in the original, else in whatever language has the words.
 */
export async function snippetsFor(
  db: Database,
  dialogueIds: readonly Id[],
  words: readonly SearchedWord[],
  { language, now }: Reading,
): Promise<ReadonlyMap<Id, Snippet>> {
  if (words.length === 0) return new Map();
  const dialogues = await findSearchableDialogues(db, dialogueIds);
  return new Map(
    dialogues.flatMap((dialogue) => {
      const snippet = bestSnippet(dialogue, words, language, toInstant(now));
      return snippet === null ? [] : [[dialogue.id, snippet] as const];
    }),
  );
}

async function correctWords(
  db: Database,
  typed: readonly SearchedWord[],
  now: Instant,
): Promise<{ words: SearchedWord[]; corrected: Correction[] }> {
  const words: SearchedWord[] = [];
  const corrected: Correction[] = [];
  let tried = 0;
  for (const word of typed) {
    let used: SearchedWord | null = null;
    if (tried < mostCorrections && !(await occurs(db, word, now))) {
      tried += 1;
      used = await nearestTo(db, word, now);
    }
    if (used !== null) corrected.push({ typed: word.typed, used: used.typed });
    words.push(used ?? word);
  }
  return { words, corrected };
}

/** The nearest word that everyone may read: what is being prepared must not be told by a correction. */
async function nearestTo(db: Database, { typed }: SearchedWord, now: Instant): Promise<SearchedWord | null> {
  const letters = Array.from(typed).length;
  if (slipsAllowed(letters) === 0) return null;
  const known = await findKnownWords(db, lengthsInQuestion(letters));
  for (const { word, stem } of nearestWords(typed, known).slice(0, mostCandidates)) {
    const candidate = searchedWord(word);
    const asIndexed = { ...candidate, stems: [...new Set([...candidate.stems, stem])] };
    if (await occurs(db, asIndexed, now)) return asIndexed;
  }
  return null;
}

async function occurs(db: Database, word: SearchedWord, now: Instant): Promise<boolean> {
  return (await findSearchRows(db, [word], now, 1)).length > 0;
}

/**
 * One place for each dialogue, that of its best row: more words in the title come first, then rows in the reader's language, then those in the
 * dialogue's own, then what the database ranks higher.
 */
function rankHits(rows: readonly SearchRow[], language: string): Map<Id, { rank: number }> {
  const strangeness = (row: SearchRow) =>
    row.language === language ? 0 : row.language === row.sourceLanguage ? 1 : 2;
  const order = [...rows].sort(
    (a, b) =>
      b.titleWords - a.titleWords ||
      strangeness(a) - strangeness(b) ||
      a.rank - b.rank ||
      // Ids sort by the time when they were made: of equal hits, the newest first.
      (a.dialogueId > b.dialogueId ? -1 : 1),
  );
  const ids = [...new Set(order.map((row) => row.dialogueId))];
  return new Map(ids.map((id, rank) => [id, { rank }]));
}

function bestSnippet(
  dialogue: SearchableDialogue,
  words: readonly SearchedWord[],
  language: string,
  now: Instant,
): Snippet | null {
  const result = dialogue.results.findLast(({ from }) => from <= now);
  const texts = [...dialogue.body, ...(result?.texts ?? [])];
  const shown = texts.map((text) => pickText(text, language, dialogue.sourceLanguage));
  return mostFound(shown, words) ?? mostFound(texts.flatMap(inEveryLanguage), words);
}

function mostFound(
  texts: readonly { text: string; language: string }[],
  words: readonly SearchedWord[],
): Snippet | null {
  const counted = texts.map((text) => ({ ...text, found: countFoundWords(text.text, text.language, words) }));
  const most = Math.max(0, ...counted.map(({ found }) => found));
  const best = counted.find(({ found }) => found > 0 && found === most);
  const parts = best === undefined ? null : cutSnippet(best.text, best.language, words);
  return best === undefined || parts === null ? null : { language: best.language, parts };
}

function inEveryLanguage(texts: Localized): { text: string; language: string }[] {
  return Object.entries(texts).map(([language, text]) => ({ text, language }));
}
