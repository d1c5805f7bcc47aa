import { sql, type CreateTableBuilder, type Insertable, type Kysely, type RawBuilder } from 'kysely';

import type { Schema } from './schema';
import type { SearchDocumentTable } from './schema/search';

/** Every difference between SQLite and PostgreSQL stands in this file, and nowhere else. */
export type DialectName = 'sqlite' | 'postgres';

/** Which database a connection speaks to. Works inside a transaction too. */
export function dialectOf(db: Kysely<Schema> | Kysely<unknown>): DialectName {
  return (db as Kysely<unknown>).getExecutor().adapter.constructor.name.startsWith('Sqlite')
    ? 'sqlite'
    : 'postgres';
}

/** The type of a column that holds bytes. */
export function bytesType(db: Kysely<unknown>): RawBuilder<unknown> {
  return dialectOf(db) === 'sqlite' ? sql`blob` : sql`bytea`;
}

/**
 * Keeps a table's rows in the order of their keys, so that where keys are random nothing tells in which order rows came. SQLite otherwise numbers them as they come;
 * PostgreSQL has no such number, though whoever reads its files can see where a row lies.
 */
export function keptInKeyOrder<Table extends string, Column extends string>(
  db: Kysely<unknown>,
  table: CreateTableBuilder<Table, Column>,
): CreateTableBuilder<Table, Column> {
  return dialectOf(db) === 'sqlite' ? table.modifyEnd(sql`without rowid`) : table;
}

/** Lets rows be added to a table and never changed or deleted, whoever asks the database. */
export async function refuseChanges(db: Kysely<unknown>, table: string): Promise<void> {
  const refusal = `${table} is only added to`;
  if (dialectOf(db) === 'sqlite') {
    for (const change of ['update', 'delete']) {
      await sql`create trigger ${sql.id(`${table}_no_${change}`)} before ${sql.raw(change)} on ${sql.table(table)}
        begin select raise(abort, ${sql.lit(refusal)}); end`.execute(db);
    }
    return;
  }
  const refuse = sql.id(`${table}_refuse`);
  await sql`create function ${refuse}() returns trigger language plpgsql as ${sql.lit(`begin raise exception '${refusal}'; end`)}`.execute(
    db,
  );
  await sql`create trigger ${sql.id(`${table}_no_change`)} before update or delete or truncate on ${sql.table(table)}
    for each statement execute function ${refuse}()`.execute(db);
}

/** Lets no row of a table be deleted, whoever asks the database: it may be changed, and hidden, but stays. */
export async function refuseDeletes(db: Kysely<unknown>, table: string): Promise<void> {
  const refusal = `nothing is deleted from ${table}`;
  if (dialectOf(db) === 'sqlite') {
    await sql`create trigger ${sql.id(`${table}_no_delete`)} before delete on ${sql.table(table)}
      begin select raise(abort, ${sql.lit(refusal)}); end`.execute(db);
    return;
  }
  const refuse = sql.id(`${table}_refuse`);
  await sql`create function ${refuse}() returns trigger language plpgsql as ${sql.lit(`begin raise exception '${refusal}'; end`)}`.execute(
    db,
  );
  await sql`create trigger ${sql.id(`${table}_no_delete`)} before delete or truncate on ${sql.table(table)}
    for each statement execute function ${refuse}()`.execute(db);
}

/**
 * Makes the tables that full-text search reads. Words are cut, lower-cased and stemmed by `search-text.ts`; the databases take them
 * exactly as given, so that both find the same and å, ä and ö stay letters of their own: FTS5 with its byte-true `ascii` tokenizer,
 * PostgreSQL with a tsvector that no parser or dictionary has touched.
 */
export async function createSearchDocument(db: Kysely<unknown>): Promise<void> {
  const sqlite = dialectOf(db) === 'sqlite';
  await db.schema
    .createTable('search_document')
    .addColumn('id', 'integer', (column) =>
      sqlite ? column.primaryKey() : column.primaryKey().generatedAlwaysAsIdentity(),
    )
    .addColumn('dialogue_id', 'text', (column) =>
      column.notNull().references('dialogue.id').onDelete('cascade'),
    )
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('valid_from', 'text', (column) => column.notNull())
    .addColumn('valid_until', 'text', (column) => column.notNull())
    .$call((table) =>
      sqlite ? table : table.addColumn('words', sql`tsvector`, (column) => column.notNull()),
    )
    .execute();
  await db.schema
    .createIndex('search_document_dialogue')
    .on('search_document')
    .column('dialogue_id')
    .execute();
  if (!sqlite) {
    await sql`create index search_document_words on search_document using gin (words)`.execute(db);
    return;
  }
  await sql`create virtual table search_words using fts5(
    title, body, whole, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3 4'
  )`.execute(db);
  await sql`create trigger search_document_deleted after delete on search_document begin
    delete from search_words where rowid = old.id;
  end`.execute(db);
}

/** The words of a dialogue in one language. Each word holds letters and digits only (`search-text.ts` sees to it). */
export interface SearchDocument extends Insertable<SearchDocumentTable> {
  /** Stems of the title. */
  title: readonly string[];
  /** Stems of all other texts. */
  body: readonly string[];
  /** All words as they are written, for finding a word by its beginning. */
  whole: readonly string[];
}

/** Writes one row of the search. */
export async function insertSearchDocument(trx: Kysely<Schema>, document: SearchDocument): Promise<void> {
  const { title, body, whole, ...row } = document;
  if (dialectOf(trx) === 'sqlite') {
    const { id } = await trx
      .insertInto('search_document')
      .values(row)
      .returning('id')
      .executeTakeFirstOrThrow();
    await sql`insert into search_words (rowid, title, body, whole)
      values (${id}, ${title.join(' ')}, ${body.join(' ')}, ${whole.join(' ')})`.execute(trx);
    return;
  }
  const words = toTsvector([
    ['A', title],
    ['B', body],
    ['D', whole],
  ]);
  await sql`insert into search_document (dialogue_id, language, valid_from, valid_until, words)
    values (${row.dialogue_id}, ${row.language}, ${row.valid_from}, ${row.valid_until}, ${words}::tsvector)`.execute(
    trx,
  );
}

/** The text form of a tsvector: every word once, with its places and their weights. */
function toTsvector(parts: readonly (readonly [weight: string, words: readonly string[]])[]): string {
  // PostgreSQL keeps places up to 16383; later words are found all the same.
  const lastPlace = 16383;
  const places = new Map<string, string[]>();
  let place = 0;
  for (const [weight, words] of parts) {
    for (const word of words) {
      place = Math.min(place + 1, lastPlace);
      const known = places.get(word);
      if (known === undefined) places.set(word, [`${place}${weight}`]);
      else known.push(`${place}${weight}`);
    }
  }
  return [...places].map(([word, at]) => `'${word}':${at.join(',')}`).join(' ');
}

/** One word of a search: any of the stems will do, or a word that begins as the prefix does. Letters and digits only. */
export interface SearchWord {
  stems: readonly string[];
  prefix: string | null;
}

/** A row in which every word of a search occurs. */
export interface SearchHit {
  document_id: number;
  /** How many of the words stand in the title. */
  title_words: number;
  /** Lower for the better hit. Comparable within one search only. */
  rank: number;
}

/**
 * The rows in which every word occurs, as a table. A stem in a text counts for more than the mere beginning of a word.
 *
 * @param words at least one
 */
export function searchHits(db: Kysely<Schema>, words: readonly SearchWord[]): RawBuilder<SearchHit> {
  if (dialectOf(db) === 'sqlite') {
    const anyOf = (stems: readonly string[]) => `(${stems.map((stem) => `"${stem}"`).join(' OR ')})`;
    const query = words
      .map(({ stems, prefix }) => {
        const stemmed = `({title body} : ${anyOf(stems)})`;
        return prefix === null ? stemmed : `(${stemmed} OR (whole : "${prefix}" *))`;
      })
      .join(' AND ');
    const titleWords = words.map(
      ({ stems }) =>
        sql`(rowid in (select rowid from search_words where search_words match ${`title : ${anyOf(stems)}`}))`,
    );
    return sql`(select rowid as document_id, ${sql.join(titleWords, sql` + `)} as title_words,
      bm25(search_words, 4.0, 1.0, 0.2) as rank from search_words where search_words match ${query})`;
  }
  const anyOf = (stems: readonly string[], weights: string) =>
    stems.map((stem) => `'${stem}':${weights}`).join(' | ');
  const query = words
    .map(({ stems, prefix }) => `(${anyOf(stems, 'AB')}${prefix === null ? '' : ` | '${prefix}':*D`})`)
    .join(' & ');
  const titleWords = words.map(({ stems }) => sql`(words @@ ${anyOf(stems, 'A')}::tsquery)::int`);
  return sql`(select id as document_id, ${sql.join(titleWords, sql` + `)} as title_words,
    -ts_rank('{0.05, 0, 0.25, 1}', words, ${query}::tsquery) as rank
    from search_document where words @@ ${query}::tsquery)`;
}

/** Whether an error says that a unique index already holds the value. */
export function isUniqueViolation(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}
