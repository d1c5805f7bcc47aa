import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

/**
 * Uses a code up for an account.
 *
 * @returns whether it could be used: of several who try at once, one is told yes
 */
export async function redeemCode(
  trx: Database,
  { codeHash, accountId, now }: { codeHash: string; accountId: Id; now: Instant },
): Promise<boolean> {
  const used = await trx
    .updateTable('one_time_code')
    .set({ used_at: now, account_id: accountId })
    .where('code_hash', '=', codeHash)
    .where('used_at', 'is', null)
    .where('batch_id', 'in', (eb) =>
      eb.selectFrom('code_batch').select('id').where('revoked_at', 'is', null).where('expires_at', '>', now),
    )
    .executeTakeFirst();
  return used.numUpdatedRows === 1n;
}

/** The dialogue that a code was handed out for: where it is, when everyone may see it. */
export async function findDialogueOfCode(
  db: Database,
  { codeHash, now }: { codeHash: string; now: Instant },
): Promise<{ slug: string } | undefined> {
  return db
    .selectFrom('one_time_code')
    .innerJoin('code_batch', 'code_batch.id', 'one_time_code.batch_id')
    .innerJoin('dialogue', 'dialogue.id', 'code_batch.dialogue_id')
    .select('dialogue.slug')
    .where('code_hash', '=', codeHash)
    .where('dialogue.published_at', '<=', now)
    .executeTakeFirst();
}

/** A code with the batch that it was made in. */
export async function findCode(
  db: Database,
  codeHash: string,
): Promise<{ id: Id; usedAt: Instant | null; revokedAt: Instant | null } | undefined> {
  return db
    .selectFrom('one_time_code')
    .innerJoin('code_batch', 'code_batch.id', 'one_time_code.batch_id')
    .select(['one_time_code.id', 'one_time_code.used_at as usedAt', 'code_batch.revoked_at as revokedAt'])
    .where('code_hash', '=', codeHash)
    .executeTakeFirst();
}
