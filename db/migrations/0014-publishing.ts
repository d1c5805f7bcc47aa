import { sql, type Kysely } from 'kysely';

/** What is asked to be published, by whom it was judged, and what everyone is told of a change. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('publication')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('dialogue_id', 'text', (column) => column.notNull().references('dialogue.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('note', 'text')
    .addColumn('asked_by', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('asked_at', 'text', (column) => column.notNull())
    .addColumn('publish_at', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('judged_by', 'text', (column) => column.references('account.id'))
    .addColumn('judged_at', 'text')
    .addColumn('judged_note', 'text')
    .addColumn('closed_at', 'text')
    .addColumn('published_at', 'text')
    .execute();
  // Of one kind, one at a time waits for a dialogue: of two who ask at once, one is told.
  await db.schema
    .createIndex('publication_live')
    .unique()
    .on('publication')
    .columns(['dialogue_id', 'kind'])
    .where(sql.ref('state'), 'in', ['waiting', 'approved'])
    .execute();
  await db.schema
    .createIndex('publication_dialogue')
    .on('publication')
    .columns(['dialogue_id', 'asked_at'])
    .execute();

  await db.schema
    .createTable('dialogue_note')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('dialogue_id', 'text', (column) => column.notNull().references('dialogue.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('published_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('dialogue_note_dialogue')
    .on('dialogue_note')
    .columns(['dialogue_id', 'published_at'])
    .execute();
}
