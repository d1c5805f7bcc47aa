import type { Selectable } from 'kysely';

import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';
import type { SignInTokenTable } from '~db/schema/sign-in';

export type SignInTokenRow = Selectable<SignInTokenTable>;

export async function insertToken(
  trx: Database,
  token: Omit<SignInTokenRow, 'attempts' | 'used_at'>,
): Promise<void> {
  await trx
    .insertInto('sign_in_token')
    .values({ ...token, attempts: 0, used_at: null })
    .execute();
}

/** How many mails an address has been sent since an instant. */
export async function countTokens(db: Database, email: string, since: Instant): Promise<number> {
  const { count } = await db
    .selectFrom('sign_in_token')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('email', '=', email)
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** A token, by its id or by what is kept of its link. */
export type TokenKey = { id: Id } | { linkHash: string };

export async function findToken(db: Database, by: TokenKey): Promise<SignInTokenRow | undefined> {
  const query = db.selectFrom('sign_in_token').selectAll();
  return 'id' in by
    ? query.where('id', '=', by.id).executeTakeFirst()
    : query.where('link_hash', '=', by.linkHash).executeTakeFirst();
}

/**
 * Counts a try of a code on every mail to an address that can still be used. Counted before it is compared, so that tries made at once cannot outrun the count.
 *
 * @returns those that the try may be compared with
 */
export async function countTry(
  trx: Database,
  { email, now, most }: { email: string; now: Instant; most: number },
): Promise<readonly SignInTokenRow[]> {
  return trx
    .updateTable('sign_in_token')
    .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
    .where('email', '=', email)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .where('attempts', '<', most)
    .returningAll()
    .execute();
}

/** Uses a mail up. @returns it, when it could be used: of several who try at once, one is given it */
export async function useToken(
  trx: Database,
  by: TokenKey,
  now: Instant,
): Promise<SignInTokenRow | undefined> {
  const query = trx
    .updateTable('sign_in_token')
    .set({ used_at: now })
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returningAll();
  return 'id' in by
    ? query.where('id', '=', by.id).executeTakeFirst()
    : query.where('link_hash', '=', by.linkHash).executeTakeFirst();
}

/** The latest mails to an address. */
export async function findLatestTokens(db: Database, email: string): Promise<readonly SignInTokenRow[]> {
  return db
    .selectFrom('sign_in_token')
    .selectAll()
    .where('email', '=', email)
    .orderBy('created_at', 'desc')
    .limit(10)
    .execute();
}

/** Removes tokens that were used or ran out before an instant. @returns how many */
export async function deleteTokens(trx: Database, before: Instant): Promise<number> {
  const gone = await trx
    .deleteFrom('sign_in_token')
    .where((eb) => eb.or([eb('expires_at', '<', before), eb('used_at', '<', before)]))
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}
