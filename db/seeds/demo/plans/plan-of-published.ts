import type { Day } from '../../../columns';
import type { DialogueRecord } from '../../../dialogue-record';
import type { DemoPlan, DemoPlanValues } from './demo-plan';

/** The steps that each side sees to, as the made-up kommun has shared them out. */
const officers = ['responsibility', 'groups', 'methods', 'time', 'access', 'communication', 'page'];
const representatives = ['gates', 'level'];
const both = ['question', 'goals'];

/** The plan that a published dialogue of the demo must once have had. What the dialogue itself tells is not repeated. */
export function planOfPublished(record: DialogueRecord, today: Day): DemoPlan {
  const body = record.body?.slug ?? 'kommunstyrelsen';
  const decidedOn = daysBefore(record.publishedAt ?? '', 14);
  const section = `§ ${sectionOf(record.slug)}`;
  const isInformation = record.influenceLevel === 'inform';
  return {
    officer: {
      one: { ...kept, ...(isInformation ? {} : participantsToldOn(record)) },
      things: { ...(isInformation ? {} : written.things), channels: channelsOf(record, today) },
      ...(isInformation ? {} : { coded: written.coded }),
    },
    representative: {
      one: {
        levelDecision: { level: record.influenceLevel, body, decidedOn, section },
        ...(record.influenceLevel === 'codecide'
          ? { advancePromise: { body, decidedOn, section, text: promise } }
          : {}),
      },
      coded: { gate: isInformation ? { defined: gates.defined } : gates },
    },
  };
}

/** Who sees to what, by the keys of the demo's people; their accounts' ids take their place. */
export const demoResponsible: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ...officers.map((step) => [step, ['anna']]),
  ...representatives.map((step) => [step, ['birgit']]),
  ...both.map((step) => [step, ['anna', 'birgit']]),
]) as Record<string, readonly string[]>;

const kept = {
  retention: { months: '24', basis: 'Nämndens dokumenthanteringsplan' },
};

const promise =
  'Nämnden beslutar så som rösterna faller, inom de ramar som står på dialogens sida. Det lovade nämnden innan omröstningen började.';

const gates = {
  influenceable: {
    answer: 'yes',
    ground: 'Beslutet är inte fattat. Det som står under ”Det här kan ni påverka” är öppet på riktigt.',
  },
  representatives: {
    answer: 'yes',
    ground: 'Nämnden har pratat igenom frågan och är beredd att ändra sig.',
  },
  defined: {
    answer: 'yes',
    ground: 'Det är en enda fråga, och vi vet vilka den gäller.',
  },
  wanted: {
    answer: 'yes',
    ground:
      'Svaren blir en del av underlaget, och nämnden har satt av tid på ett möte för att gå igenom dem.',
  },
} as const;

const written: Required<Pick<DemoPlanValues, 'things' | 'coded'>> = {
  things: {
    goals: [
      {
        type: 'process',
        goal: 'De som berörs mest ska vara med, inte bara de som brukar höras.',
        indicator: 'Åldrar och områden bland dem som deltog liknar dem i hela gruppen.',
        collection: 'Frivilliga frågor om ålder och område i enkäten och vid mötena.',
      },
      {
        type: 'result',
        goal: 'Nämnden får veta något som den inte visste förut.',
        indicator: 'Minst ett tema i sammanställningen är nytt för nämnden.',
        collection: 'Nämnden svarar vid överlämningen.',
      },
      {
        type: 'resource',
        goal: 'Arbetet ryms inom den tid som är avsatt.',
        indicator: 'Högst 120 timmar för tjänstepersoner.',
        collection: 'Tidrapport.',
      },
    ],
    groups: [
      {
        name: 'De som bor närmast',
        concerned: 'yes',
        active: 'yes',
        how: 'Brev hem och affischer i trapphusen.',
      },
      {
        name: 'Unga i högstadiet och gymnasiet',
        concerned: 'yes',
        active: 'no',
        how: 'Elevråden och fritidsgården bjuder in. Kort enkät på lektionstid.',
      },
      {
        name: 'Föreningar',
        concerned: 'no',
        active: 'yes',
        how: 'Nyhetsbrevet. Deras kunskap är värdefull, men får inte ta över.',
      },
    ],
  },
  coded: {
    access: {
      method: 'Det går att vara med både på nätet, på papper och på ett möte.',
      communication: 'Vi berättar på sex språk och på lättläst svenska.',
      information: 'Alla får samma korta bakgrund, med bilder och utan facktermer.',
      accessibility: 'Lokal utan trappor, hörslinga och tolk. Mötet är på kvällen och det finns mat.',
      analysis: 'Halvvägs ser vi efter vilka som saknas, och söker upp dem.',
    },
    guiding: {
      open: 'Ja. Nämnden har inte bestämt sig.',
      engage: 'Ja. Frågan har kommit upp i medborgarförslag och i insändare.',
      know: 'Ja. Vi vet vad det kostar, men inte vad som betyder mest för dem som bor här.',
      insight: 'Ja. Pengarna räcker inte till allt, och det är bra om fler ser vad valet gäller.',
    },
  },
};

/** Those who took part are told first: two thirds of the way from the last day to the day that is promised to everyone. */
function participantsToldOn({ closesAt, feedbackPromisedOn }: DialogueRecord): { participantsToldOn?: Day } {
  if (closesAt === undefined || feedbackPromisedOn === undefined) return {};
  const days = daysFrom(closesAt, feedbackPromisedOn);
  return days < 3 ? {} : { participantsToldOn: daysBefore(feedbackPromisedOn, Math.ceil(days / 3)) };
}

/** How it was made known; what has been said is ticked. */
function channelsOf({ publishedAt = '', opensAt = publishedAt }: DialogueRecord, today: Day) {
  const uses = [
    { channel: 'website', on: publishedAt.slice(0, 10), message: 'Sidan publiceras.', who: 'Cem' },
    {
      channel: 'newsletter',
      on: daysBefore(opensAt, 1),
      message: 'Vad det gäller, och hur man är med.',
      who: 'Cem',
    },
    {
      channel: 'direct',
      on: daysBefore(opensAt, -3),
      message: 'Vi ringer dem som brukar saknas.',
      who: 'Anna',
    },
  ];
  return uses.map((use) => (use.on < today ? { ...use, doneOn: use.on } : use));
}

/** A paragraph's number, always the same for the same dialogue. */
function sectionOf(slug: string): number {
  // Addresses are plain letters, so a unit is a letter.
  const sum = slug.split('-').reduce((all, word) => all + word.length * 7 + word.charCodeAt(0), 0);
  return 20 + (sum % 160);
}

function daysFrom(instant: string, day: Day): number {
  return Math.round((Date.parse(day) - Date.parse(instant.slice(0, 10))) / 86_400_000);
}

function daysBefore(instant: string, days: number): Day {
  const day = new Date(`${instant.slice(0, 10)}T12:00:00.000Z`);
  day.setUTCDate(day.getUTCDate() - days);
  return day.toISOString().slice(0, 10);
}
