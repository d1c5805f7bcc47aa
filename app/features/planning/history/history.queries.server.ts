import type { Database } from '~db/client';
import { fromJson, type Id, type Instant } from '~db/columns';

/** Which changes are looked for. */
export interface HistoryFilter {
  fields: readonly string[];
  /** Who made them; null for anyone. */
  by: Id | null;
}

/** A change of one value: what it was, and what it became. */
export interface ChangeRow {
  field: string;
  item: string;
  version: number;
  from: unknown;
  to: unknown;
  by: string | null;
  at: Instant;
}

function changes(db: Database, dialogueId: Id, { fields, by }: HistoryFilter) {
  return db
    .selectFrom('draft_value as later')
    .where('later.dialogue_id', '=', dialogueId)
    .where('later.field', 'in', fields)
    .$if(by !== null, (query) => query.where('later.changed_by', '=', by));
}

/** How many changes there are. */
export async function countChanges(db: Database, dialogueId: Id, filter: HistoryFilter): Promise<number> {
  const { count } = await changes(db, dialogueId, filter)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Changes, the latest first. */
export async function findChanges(
  db: Database,
  dialogueId: Id,
  filter: HistoryFilter,
  { skip, most }: { skip: number; most: number },
): Promise<readonly ChangeRow[]> {
  const rows = await changes(db, dialogueId, filter)
    .leftJoin('draft_value as earlier', (join) =>
      join
        .onRef('earlier.dialogue_id', '=', 'later.dialogue_id')
        .onRef('earlier.field', '=', 'later.field')
        .onRef('earlier.item', '=', 'later.item')
        .on(({ eb, ref }) => eb('earlier.version', '=', eb(ref('later.version'), '-', 1))),
    )
    .leftJoin('account', 'account.id', 'later.changed_by')
    .select(['later.field', 'later.item', 'later.version', 'later.value as to', 'earlier.value as from'])
    .select(['later.changed_at as at', 'account.name as by'])
    .orderBy('later.changed_at', 'desc')
    .orderBy('later.field')
    .orderBy('later.item')
    .orderBy('later.version', 'desc')
    .limit(most)
    .offset(skip)
    .execute();
  return rows.map(({ from, to, ...row }) => ({
    ...row,
    from: from === null ? null : fromJson(from),
    to: to === null ? null : fromJson(to),
  }));
}

/** Everyone who has changed something. */
export async function findEditors(
  db: Database,
  dialogueId: Id,
): Promise<readonly { id: Id; name: string }[]> {
  const rows = await db
    .selectFrom('draft_value')
    .innerJoin('account', 'account.id', 'draft_value.changed_by')
    .select(['account.id', 'account.name'])
    .distinct()
    .where('dialogue_id', '=', dialogueId)
    .execute();
  return rows.map(({ id, name }) => ({ id, name: name ?? '' }));
}
