import { fillDemoVoices, type VoicedDialogue } from '~/features/compilation/fill-demo-voices.server';
import { fillDemoFollowUps } from '~/features/follow-up/fill-demo-follow-up.server';
import type { DemoAccount } from '~/features/meetings/fill-demo-meetings.server';
import { fillDemoPublication } from '~/features/publishing/fill-demo-publications.server';
import {
  fillDemoDecision,
  fillDemoMisunderstanding,
  fillDemoRound,
} from '~/features/results/fill-demo-outcomes.server';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import type { DemoCalendar } from '~db/seeds/demo';
import { demoColleagues, formerColleague, type ColleagueKey, type ResidentKey } from '~db/seeds/demo/people';
import { demoDecision } from '~db/seeds/demo/work/decision';
import { demoFirstRound, demoMisunderstanding, earlierRounds } from '~db/seeds/demo/work/first-round';
import { demoFollowUps } from '~db/seeds/demo/work/follow-ups';

interface DemoWork {
  calendar: DemoCalendar;
  /** Those in which something was said. */
  dialogues: readonly VoicedDialogue[];
  residents: ReadonlyMap<ResidentKey, DemoAccount>;
  now: Date;
  secrets: Secrets;
}

/** The made-up kommun's ladder has every level. */
const ladder = 5;

/**
 * Does what the made-up kommun's people have done with its dialogues after they were planned: compiled, told those who came, recorded a decision, followed up, reported, and
 * asked each other to look at it.
 */
export async function fillDemoWork(
  db: Database,
  { calendar, dialogues, residents, now, secrets }: DemoWork,
): Promise<void> {
  const idOf = await readStaff(db);
  const staff = (key: ColleagueKey) => idOf(demoColleagues.find((one) => one.key === key)?.email ?? '');
  const sorters = {
    ...{ officer: staff('anna'), second: idOf(formerColleague.email), moderator: staff('disa') },
    residents: new Map([...residents].map(([key, { id }]) => [key, id])),
  };
  await db.transaction().execute((trx) => fillDemoVoices(trx, dialogues, { sorters, now }));

  const officer = { accountId: staff('anna'), roles: [{ role: 'officer' as const, dialogueId: null }] };
  const doing = { calendar, officer, secrets };
  const of = (slug: string) => {
    const found = dialogues.find(({ record }) => record.slug === slug);
    if (found === undefined) throw new Error(`nothing was said in ${slug}`);
    return found;
  };
  for (const round of [...earlierRounds, demoFirstRound])
    await fillDemoRound(db, of(round.slug), round, doing);
  const resident = residents.get(demoMisunderstanding.resident);
  if (resident !== undefined)
    await fillDemoMisunderstanding(db, of(demoFirstRound.slug), { ...doing, residentId: resident.id });
  await fillDemoDecision(db, of(demoDecision.slug), doing);
  await fillDemoFollowUps(db, demoFollowUps, { ...doing, now });
  await askFor(db, { of, calendar, staff, secrets });
}

async function askFor(
  db: Database,
  {
    of,
    calendar: { at },
    staff,
    secrets,
  }: {
    of: (slug: string) => VoicedDialogue;
    calendar: DemoCalendar;
    staff: (key: ColleagueKey) => Id;
    secrets: Secrets;
  },
): Promise<void> {
  const dialogue = (slug: string) => ({ id: of(slug).id, slug, sourceLanguage: 'sv' });
  for (const { slug, report } of demoFollowUps) {
    if (report?.askedOn === undefined || report.publishedOn === undefined) continue;
    const asked = { by: staff('anna'), at: at(report.askedOn, '15:05') };
    const approved = { by: staff('cem'), at: at(report.publishedOn, '08:40') };
    const publication = { dialogue: dialogue(slug), kind: 'report' as const, note: null, asked, approved };
    await fillDemoPublication(db, publication, { secrets, ladder });
  }
  const asked = { by: staff('anna'), at: at(demoDecision.askedOn, '16:10') };
  const note = { sv: demoDecision.note };
  const waiting = { dialogue: dialogue(demoDecision.slug), kind: 'result' as const, note, asked };
  await fillDemoPublication(db, waiting, { secrets, ladder });
}

/** @returns the ids of the kommun's people, by their addresses */
async function readStaff(db: Database): Promise<(email: string) => Id> {
  const rows = await db.selectFrom('account').select(['id', 'email']).where('kind', '=', 'staff').execute();
  const ids = new Map(rows.map(({ id, email }) => [email, id]));
  return (email) => {
    const id = ids.get(email);
    if (id === undefined) throw new Error(`nobody has the address ${email}`);
    return id;
  };
}
