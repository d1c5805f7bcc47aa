import type { Database } from '~db/client';
import type { Day, Id, Instant } from '~db/columns';

import type { ContributionSource } from '../contribution';
import { findByKey } from '../contribution.queries.server';

/** Where something was said, and when. */
export interface Origin {
  source: ContributionSource;
  stepId: Id | null;
  saidOn: Day;
}

/** Where it was earlier said to come from, and who put that right. */
export interface EarlierOrigin extends Origin {
  replacedBy: Id;
  replacedAt: Instant;
}

/** What a contribution was earlier said to come from, the first first. */
export async function findOrigins(db: Database, id: Id): Promise<readonly EarlierOrigin[]> {
  const rows = await db
    .selectFrom('contribution_origin')
    .selectAll()
    .where('contribution_id', '=', id)
    .orderBy('version')
    .execute();
  return rows.map((row) => ({
    source: row.source,
    stepId: row.step_id,
    saidOn: row.said_on,
    replacedBy: row.replaced_by,
    replacedAt: row.replaced_at,
  }));
}

/** Keeps what a contribution was said to come from until now. */
export async function insertOrigin(
  trx: Database,
  { id, version, origin, by, at }: { id: Id; version: number; origin: Origin; by: Id; at: Instant },
): Promise<void> {
  await trx
    .insertInto('contribution_origin')
    .values({
      contribution_id: id,
      version,
      source: origin.source,
      step_id: origin.stepId,
      said_on: origin.saidOn,
      replaced_by: by,
      replaced_at: at,
    })
    .execute();
}

/** Says where a contribution comes from. Keys are unique in each source: where its own is taken in the new one, it loses it. */
export async function setOrigin(
  trx: Database,
  { id, dialogueId }: { id: Id; dialogueId: Id },
  { source, stepId, saidOn }: Origin,
): Promise<void> {
  const { key } = await trx
    .selectFrom('contribution')
    .select('external_key as key')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const holder = key === null ? null : await findByKey(trx, { dialogueId, source, key });
  await trx
    .updateTable('contribution')
    .set({
      source,
      step_id: stepId,
      said_on: saidOn,
      external_key: holder === null || holder === id ? key : null,
    })
    .where('id', '=', id)
    .execute();
}
