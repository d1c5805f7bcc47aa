import type { Kysely } from 'kysely';

/** The outbox. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outgoing_mail')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('recipient', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('data', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text')
    .addColumn('claimed_by', 'text')
    .addColumn('claimed_until', 'text')
    .addColumn('last_error', 'text')
    .addColumn('ended_at', 'text')
    .execute();
  await db.schema
    .createIndex('outgoing_mail_state_due_at')
    .on('outgoing_mail')
    .columns(['state', 'due_at'])
    .execute();
}
