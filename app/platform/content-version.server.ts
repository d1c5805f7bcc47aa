import type { Database } from '~db/client';

/** The version of all public content; cached pages are keyed by it. */
export async function readContentVersion(db: Database): Promise<number> {
  const row = await db
    .selectFrom('content_version')
    .select('version')
    .where('id', '=', 1)
    .executeTakeFirstOrThrow();
  return row.version;
}

/** Says that public content has changed. Called in the transaction that changes it, so that no page is cached in between. */
export async function bumpContentVersion(trx: Database): Promise<void> {
  await trx
    .updateTable('content_version')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', 1)
    .execute();
}
