import type { Insertable } from 'kysely';

import { dayOf } from '~/platform/clock';
import type { Database } from '~db/client';
import { fromJson, type Day, type Id, type Instant } from '~db/columns';
import type { ContributionSource, ContributionTable, HiddenReason } from '~db/schema/contribution';

import type { Contribution, InputMeeting } from './contribution';

interface ContributionRow {
  id: Id;
  source: ContributionSource;
  step_id: Id | null;
  text: string;
  language: string;
  said_on: Day;
  registration_id: Id | null;
  entered_by: Id | null;
  received_at: Instant;
  hidden_at: Instant | null;
  hidden_by: Id | null;
  hidden_reason: HiddenReason | null;
  wordings: number | string | bigint | null;
}

function rowToContribution(row: ContributionRow): Contribution {
  return {
    id: row.id,
    source: row.source,
    stepId: row.step_id,
    text: row.text,
    wording: Number(row.wordings ?? 0) + 1,
    language: row.language,
    saidOn: row.said_on,
    registrationId: row.registration_id,
    enteredBy: row.entered_by,
    receivedAt: row.received_at,
    hidden:
      row.hidden_at === null || row.hidden_reason === null
        ? null
        : { at: row.hidden_at, by: row.hidden_by, reason: row.hidden_reason },
  };
}

function selectContributions(db: Database) {
  return db
    .selectFrom('contribution')
    .select([
      'id',
      'source',
      'step_id',
      'text',
      'language',
      'said_on',
      'registration_id',
      'entered_by',
      'received_at',
      'hidden_at',
      'hidden_by',
      'hidden_reason',
    ])
    .select(({ selectFrom }) =>
      selectFrom('contribution_wording')
        .whereRef('contribution_id', '=', 'contribution.id')
        .select(({ fn }) => fn.countAll().as('wordings'))
        .as('wordings'),
    );
}

/** Everything that was said in a dialogue, in the order in which it arrived. */
export async function findContributions(db: Database, dialogueId: Id): Promise<readonly Contribution[]> {
  const rows = await selectContributions(db).where('dialogue_id', '=', dialogueId).orderBy('id').execute();
  return rows.map(rowToContribution);
}

/** One contribution to a dialogue, or null. */
export async function findContribution(db: Database, dialogueId: Id, id: Id): Promise<Contribution | null> {
  const row = await selectContributions(db)
    .where('dialogue_id', '=', dialogueId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : rowToContribution(row);
}

/** How many rows one statement adds, well below what either database takes. */
const rowsAtOnce = 200;

/** Adds contributions, but for those whose key is there already. @returns the ids of those that are new */
export async function insertContributions(
  trx: Database,
  rows: readonly Insertable<ContributionTable>[],
): Promise<readonly Id[]> {
  const added: Id[] = [];
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const inserted = await trx
      .insertInto('contribution')
      .values(rows.slice(from, from + rowsAtOnce))
      .onConflict((conflict) => conflict.columns(['dialogue_id', 'source', 'external_key']).doNothing())
      .returning('id')
      .execute();
    added.push(...inserted.map(({ id }) => id));
  }
  return added;
}

/** The id of what arrived with a key, or null. */
export async function findByKey(
  db: Database,
  { dialogueId, source, key }: { dialogueId: Id; source: ContributionSource; key: string },
): Promise<Id | null> {
  const row = await db
    .selectFrom('contribution')
    .select('id')
    .where('dialogue_id', '=', dialogueId)
    .where('source', '=', source)
    .where('external_key', '=', key)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The meetings of a dialogue that have been held or will be, in order of time. */
export async function findInputMeetings(db: Database, dialogueId: Id): Promise<readonly InputMeeting[]> {
  const rows = await db
    .selectFrom('dialogue_step')
    .select(['id', 'title', 'starts_at'])
    .where('dialogue_id', '=', dialogueId)
    .where('kind', '=', 'meeting')
    .where('cancelled_at', 'is', null)
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, title, starts_at: startsAt }) => ({
    id,
    title: fromJson(title),
    day: dayOf(startsAt),
  }));
}

/** Whoever else sorts or corrects in the same dialogue waits here until this transaction is over. */
export async function takeInputTurn(trx: Database, dialogueId: Id): Promise<void> {
  await trx
    .updateTable('dialogue')
    .set((eb) => ({ slug: eb.ref('slug') }))
    .where('id', '=', dialogueId)
    .execute();
}

/** What people of the kommun are called, by the ids of their accounts. */
export async function findStaffNames(db: Database, ids: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('account')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name ?? '']));
}
