import type { Kysely } from 'kysely';

import { refuseChanges, refuseDeletes } from '../dialect';

/** Everything residents said in a dialogue, how it is sorted, and what is handed over to the body. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('contribution')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('dialogue_id', 'text', (column) => column.notNull().references('dialogue.id'))
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('external_key', 'text')
    .addColumn('step_id', 'text', (column) => column.references('dialogue_step.id').onDelete('set null'))
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('account_id', 'text', (column) => column.references('account.id'))
    .addColumn('registration_id', 'text', (column) =>
      column.references('registration.id').onDelete('set null'),
    )
    .addColumn('said_on', 'text', (column) => column.notNull())
    .addColumn('entered_by', 'text', (column) => column.references('account.id'))
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('hidden_at', 'text')
    .addColumn('hidden_by', 'text', (column) => column.references('account.id'))
    .addColumn('hidden_reason', 'text')
    // What arrives a second time, because a form was sent twice or a job ran again, is there once.
    .addUniqueConstraint('contribution_external_key', ['dialogue_id', 'source', 'external_key'])
    .execute();
  await db.schema.createIndex('contribution_account').on('contribution').columns(['account_id']).execute();
  await db.schema
    .createIndex('contribution_registration')
    .on('contribution')
    .columns(['registration_id'])
    .execute();
  await refuseDeletes(db, 'contribution');

  await db.schema
    .createTable('contribution_wording')
    .addColumn('contribution_id', 'text', (column) => column.notNull().references('contribution.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('replaced_by', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('replaced_at', 'text', (column) => column.notNull())
    // Of two who correct the same wording at once, one is refused.
    .addPrimaryKeyConstraint('contribution_wording_key', ['contribution_id', 'version'])
    .execute();
  await refuseDeletes(db, 'contribution_wording');

  await db.schema
    .createTable('category')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('dialogue_id', 'text', (column) => column.notNull().references('dialogue.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('merged_into', 'text', (column) => column.references('category.id'))
    .addColumn('retired_at', 'text')
    .execute();
  await db.schema.createIndex('category_dialogue').on('category').columns(['dialogue_id']).execute();

  await db.schema
    .createTable('coding')
    .addColumn('contribution_id', 'text', (column) => column.notNull().references('contribution.id'))
    .addColumn('category_id', 'text', (column) => column.notNull().references('category.id'))
    .addColumn('coder_id', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('coded_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('coding_key', ['contribution_id', 'category_id', 'coder_id'])
    .execute();
  await db.schema.createIndex('coding_category').on('coding').columns(['category_id']).execute();

  await db.schema
    .createTable('coding_without')
    .addColumn('contribution_id', 'text', (column) => column.notNull().references('contribution.id'))
    .addColumn('coder_id', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('marked_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('coding_without_key', ['contribution_id', 'coder_id'])
    .execute();

  await db.schema
    .createTable('handover')
    .addColumn('dialogue_id', 'text', (column) => column.notNull().references('dialogue.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('handover_key', ['dialogue_id', 'version'])
    .execute();
  await refuseChanges(db, 'handover');
}
