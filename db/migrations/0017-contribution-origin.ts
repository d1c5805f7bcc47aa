import type { Kysely } from 'kysely';

import { refuseDeletes } from '../dialect';

/** Where a contribution was earlier said to come from, kept when that was put right. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('contribution_origin')
    .addColumn('contribution_id', 'text', (column) => column.notNull().references('contribution.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('step_id', 'text', (column) => column.references('dialogue_step.id').onDelete('set null'))
    .addColumn('said_on', 'text', (column) => column.notNull())
    .addColumn('replaced_by', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('replaced_at', 'text', (column) => column.notNull())
    // Of two who put the same right at once, one is refused.
    .addPrimaryKeyConstraint('contribution_origin_key', ['contribution_id', 'version'])
    .execute();
  await refuseDeletes(db, 'contribution_origin');
}
