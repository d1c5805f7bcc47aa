import { fillDemoColleagues } from '~/features/accounts/fill-demo-colleagues.server';
import { fillDemoResidents } from '~/features/accounts/fill-demo-residents.server';
import type { VoicedDialogue } from '~/features/compilation/fill-demo-voices.server';
import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import { fillDemoMeetings } from '~/features/meetings/fill-demo-meetings.server';
import { fillDemoPlans } from '~/features/planning/fill-demo-plans.server';
import { completeDrafts } from '~/features/planning/public-part/fill-draft.server';
import { linkDemoOutcome, type DemoTheme } from '~/features/results/link-demo-outcome';
import { addDays, atTime, dayOf, endOfDay, startOfDay, toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import { demoDialogues, type DemoCalendar } from '~db/seeds/demo';
import { demoParticipants } from '~db/seeds/demo/meetings/participants';
import { demoColleagues, type ColleagueKey } from '~db/seeds/demo/people';
import { demoVoices } from '~db/seeds/demo/voices';

import { fillDemoWork } from './fill-demo-work.server';
import { demoFilledOn, moveDemo } from './move-demo.server';

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

/**
 * Fills an empty database with the made-up kommun's dialogues and staff, dated from today. A demo that was filled on an earlier day is moved along to
 * today, so that something is always open; any other database that holds dialogues is left alone.
 */
export async function fillDemo(db: Database, now: Date, secrets: Secrets): Promise<void> {
  const held = await db.selectFrom('dialogue').select('id').limit(1).executeTakeFirst();
  if (held !== undefined) {
    await moveDemo(db, now);
    if (await isDemoDatabase(db)) await fillDemoColleagues(db, now);
    return;
  }
  const calendar = demoCalendar(now);
  const { dialogues, residents } = await db.transaction().execute(async (trx) => {
    const made = await fillDialogues(trx, calendar, now);
    const known = await fillDemoResidents(trx, { secrets, now });
    await fillDemoMeetings(trx, demoParticipants, { residents: known, now });
    await trx
      .insertInto('setting')
      .values({ name: demoFilledOn, value: dayOf(now), updated_at: toInstant(now) })
      .execute();
    return { dialogues: made, residents: known };
  });
  await fillDemoColleagues(db, now);
  await completeDrafts(db, now);
  const emails = { anna: emailOf('anna'), birgit: emailOf('birgit') };
  await fillDemoPlans(db, calendar, { emails, now });
  await fillDemoWork(db, { calendar, dialogues, residents, now, secrets });
}

/** Writes the made-up kommun's dialogues as the workspace would have published them. @returns those in which something was said */
async function fillDialogues(
  trx: Database,
  calendar: DemoCalendar,
  now: Date,
): Promise<readonly VoicedDialogue[]> {
  const voiced: VoicedDialogue[] = [];
  for (const make of demoDialogues) {
    const told = make(calendar);
    const voices = demoVoices.find(({ slug }) => slug === told.slug);
    const themeIds = new Map(Object.keys(voices?.themes ?? {}).map((key) => [key, newId()]));
    const themes = new Map(
      [...themeIds].map(([key, id]): [string, DemoTheme] => {
        const said = voices?.themes[key]?.conclusion;
        const conclusion = typeof said === 'string' ? { sv: said } : said;
        return [key, conclusion === undefined ? { key: id } : { key: id, conclusion }];
      }),
    );
    const record = linkDemoOutcome(told, themes, newId);
    const id = await saveDialogue(trx, record, { now });
    if (voices !== undefined) voiced.push({ id, record, voices, themeIds });
  }
  return voiced;
}

function emailOf(key: ColleagueKey): string {
  return demoColleagues.find((one) => one.key === key)?.email ?? '';
}

/** Whether a database was filled for a demo: no real kommun's is ever taken for one. */
export async function isDemoDatabase(db: Database): Promise<boolean> {
  const filled = await db
    .selectFrom('setting')
    .select('name')
    .where('name', '=', demoFilledOn)
    .executeTakeFirst();
  return filled !== undefined;
}
