import type { Database } from '~db/client';

/** How many wait to be erased, and since when the first has. */
export async function countErasureRequests(db: Database) {
  const { count, oldest } = await db
    .selectFrom('erasure_request')
    .select(({ fn }) => [fn.countAll().as('count'), fn.min<string | null>('created_at').as('oldest')])
    .where('outcome', 'is', null)
    .executeTakeFirstOrThrow();
  return { count: Number(count), oldest };
}
