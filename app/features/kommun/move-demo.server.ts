import { addDays, addDaysToInstant, dayOf, daysBetween, isDay, toInstant } from '~/platform/clock';
import { bumpContentVersion } from '~/platform/content-version.server';
import type { Database } from '~db/client';
import type { Instant } from '~db/columns';

/** The setting that says on which day a demo was filled, or last moved to. Only a demo has it. */
export const demoFilledOn = 'demo-filled-on';

/** What kind of moment a column holds: `instant` and `day` of the dialogue's own life, `written` for when a row was. */
type Moment = 'instant' | 'day' | 'written';

/** Every column of the demo's tables that holds a moment. A test compares the list with the database. */
export const movedColumns = {
  dialogue: {
    opens_at: 'instant',
    closes_at: 'instant',
    decision_expected_on: 'day',
    feedback_promised_on: 'day',
    feedback_given_on: 'day',
    published_at: 'instant',
    cancelled_at: 'instant',
    completed_at: 'instant',
    created_at: 'written',
    updated_at: 'written',
  },
  dialogue_step: { starts_at: 'instant', ends_at: 'instant', cancelled_at: 'instant' },
  document: { created_at: 'written' },
  decision: { decided_on: 'day', recorded_at: 'written' },
  action: { due_on: 'day', recorded_at: 'written' },
  action_update: { updated_on: 'day', recorded_at: 'written' },
  meeting: { closes_on: 'day', moved_at: 'instant', needs_disposed_at: 'written', updated_at: 'written' },
  result_version: { published_at: 'instant', recorded_at: 'written' },
  search_document: { valid_from: 'instant', valid_until: 'instant' },
  term: { created_at: 'written', retired_at: 'written' },
} as const satisfies Record<string, Record<string, Moment>>;

type MovedTable = keyof typeof movedColumns;

/**
 * The same for what was said and done in its dialogues, which would otherwise have happened before them. There may be thousands of such rows, with few moments among them, so
 * that every row of a moment is moved at once.
 */
export const movedTogether = {
  contribution: { said_on: 'day', received_at: 'written', hidden_at: 'written' },
  category: { created_at: 'written', retired_at: 'written' },
  coding: { coded_at: 'written' },
  coding_without: { marked_at: 'written' },
  misunderstanding: { received_at: 'written', answered_at: 'written' },
  evaluation_round: { opened_on: 'day', closed_on: 'day' },
  evaluation_answer: { answered_on: 'day' },
  publication: {
    asked_at: 'written',
    publish_at: 'instant',
    judged_at: 'written',
    closed_at: 'written',
    published_at: 'written',
  },
} as const satisfies Record<string, Record<string, Moment>>;

/**
 * Moves a demo that was filled on an earlier day to today: everything in it happens so many days later, at the same hour in Sweden. Who has an account, follows or has
 * registered since when keeps its time. A database that is no demo is left alone.
 */
export async function moveDemo(db: Database, now: Date): Promise<void> {
  const today = dayOf(now);
  await db.transaction().execute(async (trx) => {
    const setting = trx.selectFrom('setting').select('value').where('name', '=', demoFilledOn);
    const filledOn = (await setting.executeTakeFirst())?.value;
    if (filledOn === undefined || !isDay(filledOn) || filledOn >= today) return;
    // Of several servers that start at once, the one that changes the day moves the rest.
    const taken = await trx
      .updateTable('setting')
      .set({ value: today, updated_at: toInstant(now) })
      .where('name', '=', demoFilledOn)
      .where('value', '=', filledOn)
      .executeTakeFirst();
    if (taken.numUpdatedRows === 0n) return;

    const days = daysBetween(filledOn, today);
    for (const table of Object.keys(movedColumns) as MovedTable[])
      await moveTable(trx, table, days, toInstant(now));
    for (const [table, columns] of Object.entries(movedTogether))
      for (const [column, kind] of Object.entries(columns) as [string, Moment][])
        await moveColumn(trx, { table, column }, (moment) => moveMoment(moment, kind, days, toInstant(now)));
    await moveWritten(trx, days);
    await bumpContentVersion(trx);
  });
}

async function moveTable(trx: Database, table: MovedTable, days: number, now: Instant): Promise<void> {
  const columns = Object.entries(movedColumns[table]) as [string, Moment][];
  const key = table === 'meeting' ? 'step_id' : 'id';
  // The compiler cannot follow columns that differ from table to table; the list above is checked against the database by a test.
  const rows = (await trx
    .selectFrom(table as 'dialogue')
    .select([`${key} as id` as 'id', ...(columns.map(([column]) => column) as 'opens_at'[])])
    .execute()) as Record<string, string | null>[];
  for (const { id = null, ...moments } of rows) {
    const moved = columns.flatMap(([column, kind]): [string, string][] => {
      const moment = moments[column] ?? null;
      return moment === null || !startsWithDay.test(moment)
        ? []
        : [[column, moveMoment(moment, kind, days, now)]];
    });
    if (moved.length === 0 || id === null) continue;
    await trx
      .updateTable(table as 'dialogue')
      .set(Object.fromEntries(moved))
      .where(key as 'id', '=', id)
      .execute();
  }
}

/** Moves every row of each moment of a column: the latest first, so that none is moved twice. */
async function moveColumn(
  trx: Database,
  { table, column }: { table: string; column: string },
  move: (moment: string) => string,
): Promise<void> {
  // As above: the compiler cannot follow, and a test checks the names.
  const [rows, moments] = [table as 'evaluation_answer', column as 'answered_on'];
  const known = await trx
    .selectFrom(rows)
    .select(`${moments} as moment`)
    .distinct()
    .where(moments, 'is not', null)
    .orderBy(moments, 'desc')
    .execute();
  for (const { moment } of known)
    await trx.updateTable(rows).set(moments, move(moment)).where(moments, '=', moment).execute();
}

/** Days that are written within working copies, and in what waits to be published from them, move along too, or they would no longer say what is published. */
async function moveWritten(trx: Database, days: number): Promise<void> {
  const values = await trx
    .selectFrom('draft_value')
    .select(['dialogue_id', 'field', 'item', 'version', 'value'])
    .where('value', 'is not', null)
    .execute();
  for (const { value, ...key } of values) {
    const moved = value === null ? null : moveDaysWithin(value, days);
    if (moved === value) continue;
    await trx
      .updateTable('draft_value')
      .set({ value: moved })
      .where('dialogue_id', '=', key.dialogue_id)
      .where('field', '=', key.field)
      .where('item', '=', key.item)
      .where('version', '=', key.version)
      .execute();
  }
  for (const { id, content } of await trx.selectFrom('publication').select(['id', 'content']).execute()) {
    const moved = moveDaysWithin(content, days);
    if (moved !== content)
      await trx.updateTable('publication').set({ content: moved }).where('id', '=', id).execute();
  }
}

/** JSON in which every text that is a day or an instant, and nothing more, is moved. */
function moveDaysWithin(json: string, days: number): string {
  return JSON.stringify(JSON.parse(json), (_key, part: unknown) => {
    if (typeof part !== 'string') return part;
    if (isDay(part)) return addDays(part, days);
    return instantOnly.test(part) ? addDaysToInstant(part, days) : part;
  });
}

const instantOnly = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** The search's open ends, `` and `9999`, are no moments. */
const startsWithDay = /^\d{4}-\d{2}-\d{2}/;

function moveMoment(moment: string, kind: Moment, days: number, now: Instant): string {
  if (kind === 'day') return addDays(moment, days);
  const moved = addDaysToInstant(moment, days);
  // The demo may be moved at an earlier hour than it was filled; nothing has been written yet that will be tonight.
  return kind === 'written' && moved > now ? now : moved;
}
