import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

import type { Comment } from './comment';

/** The comments on one part of a working copy, the oldest first. */
export async function findComments(db: Database, dialogueId: Id, place: string): Promise<readonly Comment[]> {
  const rows = await db
    .selectFrom('draft_comment')
    .innerJoin('account as writer', 'writer.id', 'draft_comment.written_by')
    .leftJoin('account as settler', 'settler.id', 'draft_comment.settled_by')
    .select(['draft_comment.id', 'text', 'written_at', 'settled_at'])
    .select(['writer.name as writer_name', 'settler.name as settler_name'])
    .where('dialogue_id', '=', dialogueId)
    .where('place', '=', place)
    .orderBy('written_at')
    .orderBy('draft_comment.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    text: row.text,
    by: row.writer_name ?? '',
    at: row.written_at,
    settled: row.settled_at === null ? null : { by: row.settler_name ?? '', at: row.settled_at },
  }));
}

/** How many comments on each part are not dealt with. */
export async function countOpen(db: Database, dialogueId: Id): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('draft_comment')
    .select(({ fn }) => ['place', fn.countAll().as('count')])
    .where('dialogue_id', '=', dialogueId)
    .where('settled_at', 'is', null)
    .groupBy('place')
    .execute();
  return new Map(rows.map(({ place, count }) => [place, Number(count)]));
}

/** Adds a comment. @returns false when it is there already */
export async function insertComment(
  trx: Database,
  comment: { id: Id; dialogueId: Id; place: string; text: string; by: Id; at: Instant },
): Promise<boolean> {
  const inserted = await trx
    .insertInto('draft_comment')
    .values({
      id: comment.id,
      dialogue_id: comment.dialogueId,
      place: comment.place,
      text: comment.text,
      written_by: comment.by,
      written_at: comment.at,
      settled_by: null,
      settled_at: null,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** Says that a comment is dealt with. @returns false when it is already, or is no comment on this part */
export async function settle(
  trx: Database,
  { id, dialogueId, place, by, at }: { id: Id; dialogueId: Id; place: string; by: Id; at: Instant },
): Promise<boolean> {
  const updated = await trx
    .updateTable('draft_comment')
    .set({ settled_by: by, settled_at: at })
    .where('id', '=', id)
    .where('dialogue_id', '=', dialogueId)
    .where('place', '=', place)
    .where('settled_at', 'is', null)
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}
