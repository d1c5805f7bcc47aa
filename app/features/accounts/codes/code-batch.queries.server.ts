import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

import type { NewBatch } from './code-batch';

/** Few enough for one statement on either database. */
const mostRowsAtOnce = 500;

interface BatchToInsert extends NewBatch {
  id: Id;
  createdBy: Id;
  now: Instant;
}

/** Writes that codes were made. @returns false when it was written before */
export async function insertBatch(trx: Database, batch: BatchToInsert): Promise<boolean> {
  const written = await trx
    .insertInto('code_batch')
    .values({
      id: batch.id,
      name: batch.name,
      dialogue_id: batch.dialogueId,
      size: batch.size,
      created_by: batch.createdBy,
      created_at: batch.now,
      expires_at: batch.expiresAt,
      revoked_at: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return written !== undefined;
}

/** Writes the codes themselves: what is kept of each. */
export async function insertCodes(
  trx: Database,
  batchId: Id,
  codes: readonly { id: Id; hash: string }[],
): Promise<void> {
  for (let from = 0; from < codes.length; from += mostRowsAtOnce)
    await trx
      .insertInto('one_time_code')
      .values(
        codes.slice(from, from + mostRowsAtOnce).map(({ id, hash }) => ({
          id,
          batch_id: batchId,
          code_hash: hash,
          used_at: null,
          account_id: null,
        })),
      )
      .execute();
}

/** Every batch with who made it and how many of its codes are used; or one of them. The latest first. */
export async function findBatches(db: Database, id?: Id) {
  const rows = await db
    .selectFrom('code_batch')
    .leftJoin('account', 'account.id', 'code_batch.created_by')
    .selectAll('code_batch')
    .select(['account.name as maker'])
    .select((eb) =>
      eb
        .selectFrom('one_time_code')
        .select(({ fn }) => fn.countAll().as('used'))
        .whereRef('one_time_code.batch_id', '=', 'code_batch.id')
        .where('one_time_code.used_at', 'is not', null)
        .as('used'),
    )
    .$if(id !== undefined, (query) => query.where('code_batch.id', '=', id ?? ''))
    .orderBy('code_batch.created_at', 'desc')
    .orderBy('code_batch.id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, used: Number(row.used) }));
}

/** The codes of a batch that nobody has used, a part of them, in the order in which they were made. */
export async function findUnusedCodes(
  db: Database,
  batchId: Id,
  { skip, most }: { skip: number; most: number },
): Promise<readonly { id: Id; place: number }[]> {
  const rows = await db
    .selectFrom('one_time_code')
    .select(['id', 'used_at'])
    .where('batch_id', '=', batchId)
    .orderBy('id')
    .limit(most)
    .offset(skip)
    .execute();
  return rows.flatMap(({ id, used_at }, index) =>
    used_at === null ? [{ id, place: skip + index + 1 }] : [],
  );
}

/** What whoever revoked a batch is called, by the log. */
export async function findRevoker(db: Database, id: Id): Promise<string | null> {
  const entry = await db
    .selectFrom('audit_entry')
    .innerJoin('account', 'account.id', 'audit_entry.actor')
    .select('account.name')
    .where('audit_entry.action', '=', 'codes.revoked')
    .where('audit_entry.subject', '=', id)
    .executeTakeFirst();
  return entry?.name ?? null;
}

/** Revokes a batch. @returns false when it was revoked before, or is not there */
export async function markRevoked(trx: Database, id: Id, now: Instant): Promise<boolean> {
  const revoked = await trx
    .updateTable('code_batch')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return revoked !== undefined;
}
