import type { Kysely } from 'kysely';

import { createSearchDocument } from '../dialect';

/** Full-text search: the stemmed texts, and every word for finding what a misspelt one was meant to be. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createSearchDocument(db);
  await db.schema
    .createTable('search_word')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('word', 'text', (column) => column.notNull())
    .addColumn('stem', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('search_word_key', ['language', 'word'])
    .execute();
}
