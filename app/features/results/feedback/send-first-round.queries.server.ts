import type { Database } from '~db/client';
import { toJson, type Id, type Instant } from '~db/columns';
import type { FirstRoundContent } from '~db/schema/feedback';

/** Keeps the first round as it is sent. @returns whether it was the first: of two who send it at once, one does */
export async function insertRound(
  trx: Database,
  round: { dialogueId: Id; content: FirstRoundContent; mailed: number; by: Id; at: Instant },
): Promise<boolean> {
  const written = await trx
    .insertInto('feedback_round')
    .values({
      dialogue_id: round.dialogueId,
      content: toJson(round.content),
      mailed: round.mailed,
      sent_by: round.by,
      sent_at: round.at,
    })
    .onConflict((conflict) => conflict.column('dialogue_id').doNothing())
    .returning('dialogue_id')
    .executeTakeFirst();
  return written !== undefined;
}
