import { toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import { demoDialogues, type DemoCalendar } from '~db/seeds/demo';
import type { DemoPlan, DemoPlanValues } from '~db/seeds/demo/plans/demo-plan';
import { demoDrafts } from '~db/seeds/demo/plans/drafts';
import { demoResponsible, planOfPublished } from '~db/seeds/demo/plans/plan-of-published';

import { findAccountsByEmail, findPlannedId, insertDraftDialogue } from './planning.queries.server';
import { writeDemoValues, type DemoValue } from './write-demo-values.server';

/** The accounts of the demo's people, by their keys. */
export type DemoAccounts = Readonly<Record<'anna' | 'birgit', string>>;

/**
 * Writes the plans of the made-up kommun's dialogues, those that are published and those that are not, as its officer and its representative would have.
 *
 * @param emails of those two
 */
export async function fillDemoPlans(
  db: Database,
  calendar: DemoCalendar,
  { emails, now }: { emails: DemoAccounts; now: Date },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const accounts = await findAccountsByEmail(trx, Object.values(emails));
    const people = Object.fromEntries(
      Object.entries(emails).map(([key, email]) => [key, accounts.get(email)]),
    );
    const write = (id: Id, plan: DemoPlan) => writePlan(trx, id, plan, { people, now });
    for (const make of demoDialogues) {
      const record = make(calendar);
      const id = await findPlannedId(trx, record.slug);
      if (id !== null) await write(id, planOfPublished(record, calendar.day(0)));
    }
    for (const { slug, kind, title, plan } of demoDrafts) {
      const id = newId();
      const made = { id, slug, kind, title, source: 'sv', now: toInstant(now) };
      if (!(await insertDraftDialogue(trx, made))) continue;
      const { officer, representative } = plan(calendar);
      const named = { ...officer, texts: { title, ...officer.texts }, one: { kind, ...officer.one } };
      await write(id, { officer: named, representative });
    }
  });
}

type People = Readonly<Record<string, Id | undefined>>;

async function writePlan(
  trx: Database,
  id: Id,
  { officer, representative }: DemoPlan,
  { people, now }: { people: People; now: Date },
): Promise<void> {
  const responsible = Object.fromEntries(
    Object.entries(demoResponsible).map(([step, keys]) => [
      step,
      { people: keys.flatMap((key) => people[key] ?? []) },
    ]),
  );
  const withPeople = { ...officer, coded: { responsible, ...officer.coded } };
  const dialogue = { id, sourceLanguage: 'sv' };
  await writeDemoValues(trx, dialogue, toChanges(withPeople), { by: people.anna ?? null, now });
  await writeDemoValues(trx, dialogue, toChanges(representative), { by: people.birgit ?? null, now });
}

/** The changes that a plan's values are. */
export function toChanges(values: DemoPlanValues): readonly DemoValue[] {
  return [
    ...Object.entries(values.one ?? {}).map(([field, value]) => ({ field, item: '', value })),
    ...Object.entries(values.texts ?? {}).flatMap(([field, texts]) =>
      Object.entries<string | readonly string[]>(texts).map(([language, text]) => ({
        field,
        item: language,
        // Each is the first version, so that a translation was made from the first of the original.
        value: { text, of: language === 'sv' ? null : 1 },
      })),
    ),
    ...Object.entries(values.coded ?? {}).flatMap(([field, byCode]) =>
      Object.entries(byCode).map(([item, value]) => ({ field, item, value })),
    ),
    ...Object.entries(values.things ?? {}).flatMap(([field, things]) =>
      things.map((value) => ({ field, item: newId(), value })),
    ),
  ];
}
