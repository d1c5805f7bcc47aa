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

/** How many mails were given up, or may not have gone out, and since when the first has waited. */
export async function countFailedMail(db: Database) {
  const { count, oldest } = await db
    .selectFrom('outgoing_mail')
    .select(({ fn }) => [fn.countAll().as('count'), fn.min<string | null>('created_at').as('oldest')])
    .where('state', 'in', ['dead', 'uncertain'])
    .executeTakeFirstOrThrow();
  return { count: Number(count), oldest };
}
