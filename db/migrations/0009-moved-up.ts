import type { Kysely } from 'kysely';

/** When someone got a seat from the line: who has only told their number must then be rung. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('registration').addColumn('moved_up_at', 'text').execute();
}
