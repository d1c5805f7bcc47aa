import { sql } from 'kysely';

import type { Database } from '~db/client';
import { fromJson, type Id, type Instant, type Json, type Localized, type LocalizedList } from '~db/columns';
import { insertSearchDocument, searchHits, type SearchDocument, type SearchWord } from '~db/dialect';
import type { ResultContent } from '~db/schema/result-version';

import { publishedBy } from './dialogue.queries.server';
import type { KnownWord } from './search-correction';

/** All texts of a dialogue that can be searched, in the order in which its page shows them. */
export interface SearchableDialogue {
  id: Id;
  sourceLanguage: string;
  title: Localized;
  body: readonly Localized[];
  /** The editions of its result, oldest first; each counts from its publication until the next. */
  results: readonly { from: Instant; texts: readonly Localized[] }[];
}

/** A row in which every word occurs. */
export interface SearchRow {
  dialogueId: Id;
  language: string;
  sourceLanguage: string;
  /** How many of the words stand in the title. */
  titleWords: number;
  /** Lower for the better hit. Comparable within one search only. */
  rank: number;
}

/** The texts of dialogues. */
export async function findSearchableDialogues(
  db: Database,
  ids: readonly Id[],
): Promise<SearchableDialogue[]> {
  if (ids.length === 0) return [];
  const [dialogues, bodies, terms, steps, decisions, results] = await Promise.all([
    db
      .selectFrom('dialogue')
      .select(['id', 'source_language', 'title', 'question', 'purpose', 'about', 'audience', 'participation'])
      .select(['result_use', 'influenceable', 'fixed'])
      .where('id', 'in', ids)
      .execute(),
    db
      .selectFrom('dialogue')
      .innerJoin('term', 'term.id', 'dialogue.body_id')
      .select(['dialogue.id as dialogue_id', 'term.name'])
      .where('dialogue.id', 'in', ids)
      .execute(),
    db
      .selectFrom('dialogue_term')
      .innerJoin('term', 'term.id', 'dialogue_term.term_id')
      .select(['dialogue_term.dialogue_id', 'term.name'])
      .where('dialogue_term.dialogue_id', 'in', ids)
      .orderBy('dialogue_term.position')
      .execute(),
    db
      .selectFrom('dialogue_step')
      .select(['dialogue_id', 'title', 'place', 'description'])
      .where('dialogue_id', 'in', ids)
      .orderBy('position')
      .execute(),
    db
      .selectFrom('decision')
      .select(['dialogue_id', 'outcome', 'grounds'])
      .where('dialogue_id', 'in', ids)
      .orderBy('position')
      .execute(),
    db
      .selectFrom('result_version')
      .select(['dialogue_id', 'content', 'published_at'])
      .where('dialogue_id', 'in', ids)
      .orderBy('version')
      .execute(),
  ]);
  return dialogues.map((row) => {
    const ofThis = <Part extends { dialogue_id: Id }>(parts: readonly Part[]) =>
      parts.filter((part) => part.dialogue_id === row.id);
    return {
      id: row.id,
      sourceLanguage: row.source_language,
      title: fromJson(row.title),
      body: [
        ...[row.purpose, row.question, row.about, row.audience, row.participation].flatMap(texts),
        ...[row.influenceable, row.fixed].flatMap(lists),
        ...texts(row.result_use),
        ...ofThis(decisions).flatMap((decision) => [decision.outcome, decision.grounds].flatMap(texts)),
        ...ofThis(steps).flatMap((step) => [step.title, step.place, step.description].flatMap(texts)),
        ...[...ofThis(bodies), ...ofThis(terms)].flatMap((term) => texts(term.name)),
      ],
      results: ofThis(results).map(({ published_at: from, content }) => ({
        from,
        texts: resultTexts(fromJson(content)),
      })),
    };
  });
}

function texts(json: Json<Localized> | null): Localized[] {
  return json === null ? [] : [fromJson(json)];
}

function lists(json: Json<LocalizedList> | null): Localized[] {
  if (json === null) return [];
  const byLanguage = Object.entries(fromJson(json));
  return [Object.fromEntries(byLanguage.map(([language, items]) => [language, items.join('\n')]))];
}

function resultTexts(result: ResultContent): Localized[] {
  return [
    result.summary,
    ...result.themes.flatMap((theme) => [theme.title, theme.said, theme.conclusion, theme.response]),
    result.use,
    result.nextSteps,
    result.notReached,
    result.levelComment,
  ].filter((text) => text !== undefined);
}

/** Replaces what the search knows of a dialogue. */
export async function replaceSearchDocuments(
  trx: Database,
  dialogueId: Id,
  documents: readonly SearchDocument[],
): Promise<void> {
  await trx.deleteFrom('search_document').where('dialogue_id', '=', dialogueId).execute();
  for (const document of documents) await insertSearchDocument(trx, document);
}

/** Adds words that occur in a text; those known are left as they are. */
export async function addKnownWords(trx: Database, words: readonly KnownWord[]): Promise<void> {
  // 500 rows are 1 500 parameters: well within what either database takes in one statement.
  for (let first = 0; first < words.length; first += 500) {
    await trx
      .insertInto('search_word')
      .values(words.slice(first, first + 500))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** The words that occur, or have occurred, with so many letters. */
export async function findKnownWords(
  db: Database,
  [shortest, longest]: readonly [number, number],
): Promise<KnownWord[]> {
  return db
    .selectFrom('search_word')
    .selectAll()
    .where(sql<number>`length(word)`, '>=', shortest)
    .where(sql<number>`length(word)`, '<=', longest)
    .execute();
}

/** The rows of published dialogues in which every word occurs at the instant, in no set order. */
export async function findSearchRows(
  db: Database,
  words: readonly SearchWord[],
  now: Instant,
  limit?: number,
): Promise<SearchRow[]> {
  if (words.length === 0) return [];
  return db
    .selectFrom(searchHits(db, words).as('hit'))
    .innerJoin('search_document', 'search_document.id', 'hit.document_id')
    .innerJoin('dialogue', 'dialogue.id', 'search_document.dialogue_id')
    .select([
      'dialogue.id as dialogueId',
      'search_document.language',
      'dialogue.source_language as sourceLanguage',
      'hit.title_words as titleWords',
      'hit.rank',
    ])
    .where(publishedBy(now))
    .where('search_document.valid_from', '<=', now)
    .where('search_document.valid_until', '>', now)
    .$if(limit !== undefined, (query) => query.limit(limit ?? 1))
    .execute();
}
