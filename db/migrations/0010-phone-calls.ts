import type { Kysely } from 'kysely';

/** Who of the kommun has rung someone that no mail reaches, so that colleagues share the list of whom to ring. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('registration_call')
    .addColumn('registration_id', 'text', (column) =>
      column.notNull().primaryKey().references('registration.id').onDelete('cascade'),
    )
    .addColumn('called_by', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('called_at', 'text', (column) => column.notNull())
    .execute();
}
