import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import type { ContributionSource } from '~db/schema/contribution';

/** How many had a seat at the dialogue's meetings, and how many came, as they were counted there; null where nobody has counted. Who came to two meetings counts twice. */
export async function countMeetings(
  db: Database,
  dialogueId: Id,
): Promise<{ registered: number | null; attended: number | null }> {
  const came = await db
    .selectFrom('dialogue_step')
    .select(({ fn }) => fn.sum('attended').as('attended'))
    .where('dialogue_id', '=', dialogueId)
    .executeTakeFirst();
  const seats = await db
    .selectFrom('meeting')
    .innerJoin('dialogue_step', 'dialogue_step.id', 'meeting.step_id')
    .select(({ fn }) => fn.sum('meeting.seats_taken').as('seats'))
    .where('dialogue_step.dialogue_id', '=', dialogueId)
    .where('dialogue_step.cancelled_at', 'is', null)
    .where('meeting.entry', '=', 'registration')
    .executeTakeFirst();
  return {
    registered: seats?.seats == null ? null : Number(seats.seats),
    attended: came?.attended == null ? null : Number(came.attended),
  };
}

/** How much was said in each way, hidden or not. */
export async function countContributions(
  db: Database,
  dialogueId: Id,
): Promise<ReadonlyMap<ContributionSource, number>> {
  const rows = await db
    .selectFrom('contribution')
    .select(({ fn }) => ['source', fn.countAll().as('count')])
    .where('dialogue_id', '=', dialogueId)
    .groupBy('source')
    .execute();
  return new Map(rows.map(({ source, count }) => [source, Number(count)]));
}
