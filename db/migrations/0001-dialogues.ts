import type { Kysely } from 'kysely';

import { bytesType } from '../dialect';

/** Dialogues and all that belongs to them, the kommun's own lists, and the version that cached pages are keyed by. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('content_version')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute();
  await (db as Kysely<{ content_version: { id: number; version: number } }>)
    .insertInto('content_version')
    .values({ id: 1, version: 1 })
    .execute();

  await db.schema
    .createTable('setting')
    .addColumn('name', 'text', (column) => column.primaryKey().notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('term')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('slug', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('term_kind_slug', ['kind', 'slug'])
    .execute();

  await db.schema
    .createTable('dialogue')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('slug', 'text', (column) => column.notNull().unique())
    .addColumn('external_id', 'text', (column) => column.unique())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('source_language', 'text', (column) => column.notNull())
    .addColumn('influence_level', 'text', (column) => column.notNull())
    .addColumn('body_id', 'text', (column) => column.references('term.id'))
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('question', 'text')
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('about', 'text')
    .addColumn('audience', 'text')
    .addColumn('participation', 'text')
    .addColumn('result_use', 'text')
    .addColumn('influenceable', 'text')
    .addColumn('fixed', 'text')
    .addColumn('contact', 'text')
    .addColumn('opens_at', 'text')
    .addColumn('closes_at', 'text')
    .addColumn('decision_expected_on', 'text')
    .addColumn('feedback_promised_on', 'text')
    .addColumn('feedback_given_on', 'text')
    .addColumn('published_at', 'text')
    .addColumn('cancelled_at', 'text')
    .addColumn('cancel_reason', 'text')
    .addColumn('completed_at', 'text')
    .addColumn('reported_state', 'text')
    .addColumn('participants', 'integer')
    .addColumn('source', 'text')
    .addColumn('source_hash', 'text')
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('dialogue_term')
    .addColumn('dialogue_id', 'text', (column) =>
      column.notNull().references('dialogue.id').onDelete('cascade'),
    )
    .addColumn('term_id', 'text', (column) => column.notNull().references('term.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('dialogue_term_key', ['dialogue_id', 'term_id'])
    .execute();

  await db.schema
    .createTable('dialogue_method')
    .addColumn('dialogue_id', 'text', (column) =>
      column.notNull().references('dialogue.id').onDelete('cascade'),
    )
    .addColumn('method', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('dialogue_method_key', ['dialogue_id', 'method'])
    .execute();

  await belongingToDialogue(db, 'dialogue_step')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('mode', 'text', (column) => column.notNull())
    .addColumn('influence_level', 'text')
    .addColumn('method', 'text')
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('description', 'text')
    .addColumn('place', 'text')
    .addColumn('starts_at', 'text', (column) => column.notNull())
    .addColumn('ends_at', 'text')
    .addColumn('has_time', 'integer', (column) => column.notNull())
    .addColumn('attended', 'integer')
    .addColumn('cancelled_at', 'text')
    .execute();

  await belongingToDialogue(db, 'document')
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('file_name', 'text', (column) => column.notNull())
    .addColumn('media_type', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('bytes', 'integer', (column) => column.notNull())
    .addColumn('content', bytesType(db) as never, (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('document_name', ['dialogue_id', 'file_name'])
    .execute();

  await belongingToDialogue(db, 'decision')
    .addColumn('body_id', 'text', (column) => column.references('term.id'))
    .addColumn('decided_on', 'text')
    .addColumn('section', 'text')
    .addColumn('reference', 'text')
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('grounds', 'text')
    .addColumn('document_id', 'text', (column) => column.references('document.id').onDelete('set null'))
    .addColumn('recorded_at', 'text', (column) => column.notNull())
    .execute();

  await belongingToDialogue(db, 'action')
    .addColumn('decision_id', 'text', (column) => column.references('decision.id').onDelete('set null'))
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('responsible', 'text', (column) => column.notNull())
    .addColumn('due_on', 'text')
    .addColumn('recorded_at', 'text', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('action_update')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('action_id', 'text', (column) => column.notNull().references('action.id').onDelete('cascade'))
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('updated_on', 'text', (column) => column.notNull())
    .addColumn('note', 'text')
    .addColumn('recorded_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('action_update_action').on('action_update').column('action_id').execute();

  await db.schema
    .createTable('result_version')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('dialogue_id', 'text', (column) =>
      column.notNull().references('dialogue.id').onDelete('cascade'),
    )
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('change_note', 'text')
    .addColumn('published_at', 'text', (column) => column.notNull())
    .addColumn('recorded_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('result_version_number', ['dialogue_id', 'version'])
    .execute();

  for (const table of ['dialogue_step', 'document', 'decision', 'action'] as const) {
    await db.schema.createIndex(`${table}_dialogue`).on(table).columns(['dialogue_id', 'position']).execute();
  }
  await db.schema.createIndex('dialogue_term_term').on('dialogue_term').column('term_id').execute();
}

/** A table of things that a dialogue has several of, in an order. */
function belongingToDialogue(db: Kysely<unknown>, table: string) {
  return db.schema
    .createTable(table)
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('dialogue_id', 'text', (column) =>
      column.notNull().references('dialogue.id').onDelete('cascade'),
    )
    .addColumn('position', 'integer', (column) => column.notNull());
}
