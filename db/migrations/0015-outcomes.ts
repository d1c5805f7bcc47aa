import type { Kysely } from 'kysely';

import { bytesType, refuseChanges } from '../dialect';

/** Protocols of decisions that are not published yet, feedback to participants, and what they find misunderstood. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('decision_file')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('dialogue_id', 'text', (column) => column.notNull().references('dialogue.id'))
    .addColumn('bytes', 'integer', (column) => column.notNull())
    .addColumn('content', bytesType(db), (column) => column.notNull())
    .addColumn('uploaded_by', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('uploaded_at', 'text', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('feedback_round')
    // One for each dialogue: of two who send it at once, one is refused.
    .addColumn('dialogue_id', 'text', (column) => column.notNull().primaryKey().references('dialogue.id'))
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('mailed', 'integer', (column) => column.notNull())
    .addColumn('sent_by', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('sent_at', 'text', (column) => column.notNull())
    .execute();
  await refuseChanges(db, 'feedback_round');

  await db.schema
    .createTable('feedback_told')
    .addColumn('dialogue_id', 'text', (column) => column.notNull().references('dialogue.id'))
    .addColumn('turn', 'text', (column) => column.notNull())
    .addColumn('subject_id', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('told_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('feedback_told_key', ['dialogue_id', 'turn', 'subject_id', 'person'])
    .execute();

  await db.schema
    .createTable('feedback_opt_out')
    .addColumn('dialogue_id', 'text', (column) => column.notNull().references('dialogue.id'))
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('feedback_opt_out_key', ['dialogue_id', 'person'])
    .execute();

  await db.schema
    .createTable('misunderstanding')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('dialogue_id', 'text', (column) => column.notNull().references('dialogue.id'))
    .addColumn('contribution_id', 'text', (column) => column.references('contribution.id'))
    .addColumn('registration_id', 'text', (column) =>
      column.references('registration.id').onDelete('set null'),
    )
    .addColumn('account_id', 'text', (column) => column.references('account.id'))
    .addColumn('form_key', 'text', (column) => column.notNull().unique())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('answer', 'text')
    .addColumn('answered_by', 'text', (column) => column.references('account.id'))
    .addColumn('answered_at', 'text')
    .execute();
  await db.schema
    .createIndex('misunderstanding_dialogue')
    .on('misunderstanding')
    .columns(['dialogue_id'])
    .execute();
  await db.schema
    .createIndex('misunderstanding_registration')
    .on('misunderstanding')
    .columns(['registration_id'])
    .execute();
  await db.schema
    .createIndex('misunderstanding_account')
    .on('misunderstanding')
    .columns(['account_id'])
    .execute();
}
