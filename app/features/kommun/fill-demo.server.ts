import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import { addDays, atTime, dayOf, endOfDay, startOfDay, toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import { demoDialogues, type DemoCalendar } from '~db/seeds/demo';

/** The days of the demo, told from today. */
export function demoCalendar(now: Date): DemoCalendar {
  const today = dayOf(now);
  const day = (offset: number) => addDays(today, offset);
  return {
    day,
    at: (offset, time) => atTime(day(offset), time),
    startOf: (offset) => startOfDay(day(offset)),
    endOf: (offset) => endOfDay(day(offset)),
  };
}

/** Fills an empty database with the made-up kommun's dialogues, dated from today. A database that holds any is left alone. */
export async function fillDemo(db: Database, now: Date): Promise<void> {
  const held = await db.selectFrom('dialogue').select('id').limit(1).executeTakeFirst();
  if (held !== undefined) return;
  const calendar = demoCalendar(now);
  await db.transaction().execute(async (trx) => {
    for (const make of demoDialogues) await saveDialogue(trx, make(calendar), { now });
    await trx
      .insertInto('setting')
      .values({ name: 'demo-filled-on', value: dayOf(now), updated_at: toInstant(now) })
      .execute();
  });
}
