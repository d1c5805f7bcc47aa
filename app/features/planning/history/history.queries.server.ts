import type { Database } from '~db/client';
import { fromJson, type Id, type Instant, type Localized } from '~db/columns';
import type { PublicationKind } from '~db/schema/publication';

import type { HistoryRow } from './gather-saves';
import { historyActions } from './history';

/** Which changes and events are looked for. */
export interface HistoryFilter {
  /** The fields whose changes are looked for. */
  fields: readonly string[];
  withEvents: boolean;
  /** Who made them; null for anyone. */
  by: Id | null;
  /** From this moment on, and before that one; null for any time. */
  from: Instant | null;
  until: Instant | null;
}

function changes(db: Database, dialogueId: Id, { fields, by, from, until }: HistoryFilter) {
  return db
    .selectFrom('draft_value as later')
    .leftJoin('draft_value as earlier', (join) =>
      join
        .onRef('earlier.dialogue_id', '=', 'later.dialogue_id')
        .onRef('earlier.field', '=', 'later.field')
        .onRef('earlier.item', '=', 'later.item')
        .on(({ eb, ref }) => eb('earlier.version', '=', eb(ref('later.version'), '-', 1))),
    )
    .leftJoin('account', 'account.id', 'later.changed_by')
    .where('later.dialogue_id', '=', dialogueId)
    .where('later.field', 'in', fields.length === 0 ? [''] : fields)
    .$if(by !== null, (query) => query.where('later.changed_by', '=', by))
    .$if(from !== null, (query) => query.where('later.changed_at', '>=', from ?? ''))
    .$if(until !== null, (query) => query.where('later.changed_at', '<', until ?? ''))
    .select((eb) => [
      eb.cast<string>(eb.val('change'), 'text').as('kind'),
      'later.field as name',
      'later.item as item',
      'later.version as number',
      'earlier.value as from',
      'later.value as to',
      'account.name as by',
      'later.changed_at as at',
    ]);
}

/** What was done to the dialogue as a whole, to what was asked to be published of it, to its meetings and to what will be done. Nobody outside the kommun is named. */
function events(db: Database, dialogueId: Id, { withEvents, by, from, until }: HistoryFilter) {
  return db
    .selectFrom('audit_entry')
    .leftJoin('account', (join) =>
      join.onRef('account.id', '=', 'audit_entry.actor').on('account.kind', '=', 'staff'),
    )
    .where('audit_entry.action', 'in', withEvents ? historyActions : [''])
    .where((eb) =>
      eb.or([
        eb('audit_entry.subject', '=', dialogueId),
        ...(['publication', 'action', 'dialogue_step'] as const).map((table) =>
          eb(
            'audit_entry.subject',
            'in',
            eb.selectFrom(table).select(`${table}.id`).where(`${table}.dialogue_id`, '=', dialogueId),
          ),
        ),
      ]),
    )
    .$if(by !== null, (query) => query.where('audit_entry.actor', '=', by ?? ''))
    .$if(from !== null, (query) => query.where('audit_entry.at', '>=', from ?? ''))
    .$if(until !== null, (query) => query.where('audit_entry.at', '<', until ?? ''))
    .select((eb) => [
      eb.cast<string>(eb.val('event'), 'text').as('kind'),
      'audit_entry.action as name',
      eb.fn.coalesce('audit_entry.subject', eb.val('')).as('item'),
      'audit_entry.seq as number',
      eb.cast<string | null>(eb.val(null), 'text').as('from'),
      eb.cast<string | null>(eb.val(null), 'text').as('to'),
      'account.name as by',
      'audit_entry.at as at',
    ]);
}

function found(db: Database, dialogueId: Id, filter: HistoryFilter) {
  const all = changes(db, dialogueId, filter).unionAll(events(db, dialogueId, filter));
  return db.selectFrom(all.as('found'));
}

/** How many changes and events there are. */
export async function countHistory(db: Database, dialogueId: Id, filter: HistoryFilter): Promise<number> {
  const { count } = await found(db, dialogueId, filter)
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Changes and events, the latest first. What was done at the same time as something was written comes before it. */
export async function findHistory(
  db: Database,
  dialogueId: Id,
  filter: HistoryFilter,
  { skip, most }: { skip: number; most: number },
): Promise<readonly HistoryRow[]> {
  const rows = await found(db, dialogueId, filter)
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('kind', 'desc')
    .orderBy('name')
    .orderBy('item')
    .orderBy('number', 'desc')
    .limit(most)
    .offset(skip)
    .execute();
  return rows.map(({ kind, number, from, to, ...row }) => ({
    ...row,
    kind: kind === 'event' ? 'event' : 'change',
    number,
    from: from === null ? null : fromJson(from),
    to: to === null ? null : fromJson(to),
  }));
}

/** What was asked to be published, by id: of which kind, and what everyone is told. */
export async function findPublications(
  db: Database,
  dialogueId: Id,
): Promise<ReadonlyMap<Id, { kind: PublicationKind; note: Localized | null }>> {
  const rows = await db
    .selectFrom('publication')
    .select(['id', 'kind', 'note'])
    .where('dialogue_id', '=', dialogueId)
    .execute();
  return new Map(
    rows.map(({ id, kind, note }) => [id, { kind, note: note === null ? null : fromJson(note) }]),
  );
}

/** What the meetings, actions and categories of a dialogue are called, by id. */
export async function findTitles(db: Database, dialogueId: Id): Promise<ReadonlyMap<Id, Localized>> {
  const found = await Promise.all(
    (['dialogue_step', 'action', 'category'] as const).map((table) =>
      db
        .selectFrom(table)
        .select([`${table}.id as id`, `${table}.title as title`])
        .where(`${table}.dialogue_id`, '=', dialogueId)
        .execute(),
    ),
  );
  return new Map(found.flat().map(({ id, title }) => [id, fromJson(title)]));
}

/** Everyone of the kommun who has written or done something. */
export async function findEditors(
  db: Database,
  dialogueId: Id,
): Promise<readonly { id: Id; name: string }[]> {
  const rows = await db
    .selectFrom('account')
    .select(['account.id', 'account.name'])
    .where('account.kind', '=', 'staff')
    .where((eb) =>
      eb.or([
        eb(
          'account.id',
          'in',
          eb.selectFrom('draft_value').select('changed_by').where('dialogue_id', '=', dialogueId),
        ),
        ...(['asked_by', 'judged_by'] as const).map((column) =>
          eb(
            'account.id',
            'in',
            eb.selectFrom('publication').select(column).where('dialogue_id', '=', dialogueId),
          ),
        ),
      ]),
    )
    .execute();
  return rows.map(({ id, name }) => ({ id, name: name ?? '' }));
}
