import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';
import type { HiddenReason } from '~db/schema/contribution';

/** An earlier wording of a contribution. */
export interface Wording {
  version: number;
  text: string;
  replacedBy: Id;
  replacedAt: Instant;
}

/** Hides a contribution, or shows it again. */
export async function setHidden(
  trx: Database,
  id: Id,
  hidden: { at: Instant; by: Id | null; reason: HiddenReason } | null,
): Promise<void> {
  await trx
    .updateTable('contribution')
    .set({
      hidden_at: hidden?.at ?? null,
      hidden_by: hidden?.by ?? null,
      hidden_reason: hidden?.reason ?? null,
    })
    .where('id', '=', id)
    .execute();
}

/** Gives a contribution its corrected text. */
export async function setText(trx: Database, id: Id, text: string): Promise<void> {
  await trx.updateTable('contribution').set({ text }).where('id', '=', id).execute();
}

/** Keeps an earlier wording. */
export async function insertWording(
  trx: Database,
  { id, version, text, by, at }: { id: Id; version: number; text: string; by: Id; at: Instant },
): Promise<void> {
  await trx
    .insertInto('contribution_wording')
    .values({ contribution_id: id, version, text, replaced_by: by, replaced_at: at })
    .execute();
}

/** The earlier wordings of contributions, by their ids, the first of each first. */
export async function findWordings(
  db: Database,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, readonly Wording[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('contribution_wording')
    .selectAll()
    .where('contribution_id', 'in', [...ids])
    .orderBy('version')
    .execute();
  const found = new Map<Id, Wording[]>();
  for (const row of rows) {
    const { contribution_id: id, version, text, replaced_by: replacedBy, replaced_at: replacedAt } = row;
    found.set(id, [...(found.get(id) ?? []), { version, text, replacedBy, replacedAt }]);
  }
  return found;
}

/** Says whose note it is; null takes that back. */
export async function setRegistration(trx: Database, id: Id, registrationId: Id | null): Promise<void> {
  await trx
    .updateTable('contribution')
    .set({ registration_id: registrationId })
    .where('id', '=', id)
    .execute();
}

/** Who registered for a meeting and can still be named, in the order in which they did. */
export async function findRegistered(
  db: Database,
  meetingId: Id,
): Promise<readonly { id: Id; name: string }[]> {
  return db
    .selectFrom('registration')
    .select(['id', 'name'])
    .where('meeting_id', '=', meetingId)
    .where('state', '!=', 'cancelled')
    .where('disposed_at', 'is', null)
    .orderBy('place')
    .execute();
}
