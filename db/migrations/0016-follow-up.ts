import type { Kysely } from 'kysely';

import { keptInKeyOrder, refuseChanges } from '../dialect';

/** What participants think of how they could take part, and the report on a dialogue. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('evaluation_round')
    .addColumn('dialogue_id', 'text', (column) => column.notNull().primaryKey().references('dialogue.id'))
    .addColumn('room_code', 'text', (column) => column.notNull().unique())
    .addColumn('invited', 'integer', (column) => column.notNull())
    .addColumn('opened_on', 'text', (column) => column.notNull())
    .addColumn('closed_on', 'text')
    .execute();

  // Who may answer and what was answered have no column in common.
  await db.schema
    .createTable('evaluation_invitation')
    .addColumn('token_hash', 'text', (column) => column.notNull().primaryKey())
    .addColumn('used', 'integer', (column) => column.notNull())
    .$call((table) => keptInKeyOrder(db, table))
    .execute();
  await db.schema
    .createTable('evaluation_answer')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('dialogue_id', 'text', (column) => column.notNull().references('dialogue.id'))
    .addColumn('answered_on', 'text', (column) => column.notNull())
    .addColumn('answers', 'text', (column) => column.notNull())
    .addColumn('better', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('review', 'text')
    .$call((table) => keptInKeyOrder(db, table))
    .execute();
  await db.schema
    .createIndex('evaluation_answer_dialogue')
    .on('evaluation_answer')
    .column('dialogue_id')
    .execute();

  await db.schema
    .createTable('report_version')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('dialogue_id', 'text', (column) => column.notNull().references('dialogue.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('change_note', 'text')
    .addColumn('published_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('report_version_number', ['dialogue_id', 'version'])
    .execute();
  await refuseChanges(db, 'report_version');
}
