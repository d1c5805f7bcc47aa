import type { Kysely } from 'kysely';

/** The working copy of a dialogue: everything that is planned and written about it, in every version, and what is said of it among those who work on it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('draft_value')
    .addColumn('dialogue_id', 'text', (column) => column.notNull().references('dialogue.id'))
    .addColumn('field', 'text', (column) => column.notNull())
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('value', 'text')
    .addColumn('changed_by', 'text', (column) => column.references('account.id'))
    .addColumn('changed_at', 'text', (column) => column.notNull())
    // Of two who write the next version at once, one is refused: nobody writes over what they have not seen.
    .addPrimaryKeyConstraint('draft_value_version', ['dialogue_id', 'field', 'item', 'version'])
    .execute();
  await db.schema
    .createIndex('draft_value_changed_at')
    .on('draft_value')
    .columns(['dialogue_id', 'changed_at'])
    .execute();

  await db.schema
    .createTable('draft_comment')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('dialogue_id', 'text', (column) => column.notNull().references('dialogue.id'))
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('written_by', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('written_at', 'text', (column) => column.notNull())
    .addColumn('settled_by', 'text', (column) => column.references('account.id'))
    .addColumn('settled_at', 'text')
    .execute();
  await db.schema
    .createIndex('draft_comment_dialogue')
    .on('draft_comment')
    .columns(['dialogue_id', 'place'])
    .execute();
}
