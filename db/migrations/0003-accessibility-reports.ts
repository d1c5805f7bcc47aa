import type { Kysely } from 'kysely';

/** What people report that they could not use. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('accessibility_report')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('reference', 'text', (column) => column.notNull().unique())
    .addColumn('message', 'text', (column) => column.notNull())
    .addColumn('page', 'text')
    .addColumn('wants_accessible_version', 'integer', (column) => column.notNull())
    .addColumn('email', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('handled_at', 'text')
    .execute();
}
