import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { byAge, byChannel, byGender } from './participation';

const ll = 'sv-x-lattlast';

/** Finished: focus groups with those who stay away; three versions of the result. */
export function whyNotSwim({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  const themesOf = (
    costume: 'pending' | 'yes',
  ): NonNullable<DialogueRecord['results']>[number]['content']['themes'] => [
    {
      key: 'hours',
      title: { sv: 'Egna tider', en: 'Separate hours', [ll]: 'Egna tider' },
      said: {
        sv: 'Kvinnor vill bada utan män i hallen, äldre utan vattenlek.',
        en: 'Women want to swim without men, older people without water games.',
        [ll]: 'Kvinnor vill bada utan män. Äldre vill ha lugnt.',
      },
      mentions: 21,
      response: {
        sv:
          costume === 'yes'
            ? 'Ja. En lugn timme varje vardag och en kväll i veckan för kvinnor.'
            : 'Nämnden har inte beslutat än.',
        en:
          costume === 'yes'
            ? 'Yes. A quiet hour every weekday and one evening a week for women.'
            : 'The committee has not decided yet.',
        [ll]:
          costume === 'yes'
            ? 'Ja. Det blir en lugn timme varje dag. Det blir en kväll för kvinnor.'
            : 'Politikerna har inte bestämt än.',
      },
      outcome: costume,
    },
    {
      key: 'changing',
      title: { sv: 'Byta om ifred', en: 'Changing in peace', [ll]: 'Byta om ifred' },
      said: {
        sv: 'Att duscha inför andra är skälet till att många aldrig kommer.',
        en: 'Showering before others is why many never come.',
        [ll]: 'Många vill inte duscha med andra.',
      },
      mentions: 27,
      response: {
        sv: costume === 'yes' ? 'Ja. Sex omklädningsbås med dusch byggs.' : 'Nämnden har inte beslutat än.',
        en:
          costume === 'yes'
            ? 'Yes. Six cubicles with showers are built.'
            : 'The committee has not decided yet.',
        [ll]: costume === 'yes' ? 'Ja. Vi bygger sex små rum med dusch.' : 'Politikerna har inte bestämt än.',
      },
      outcome: costume,
    },
    {
      key: 'price',
      title: { sv: 'Priset', en: 'The price', [ll]: 'Priset' },
      said: {
        sv: '85 kronor är mycket för en familj med tre barn.',
        en: 'SEK 85 is a lot for a family with three children.',
        [ll]: '85 kronor är dyrt för en familj.',
      },
      mentions: 14,
      response: {
        sv:
          costume === 'yes'
            ? 'Nej till lägre pris för alla: det kostar 620 000 kronor om året. Men fritidskortet gäller i simhallen, och personalen hjälper dig att söka.'
            : 'Nämnden har inte beslutat än.',
        en:
          costume === 'yes'
            ? 'No to a lower price for all: it costs SEK 620,000 a year. But the leisure card is valid, and staff help you apply.'
            : 'The committee has not decided yet.',
        [ll]:
          costume === 'yes'
            ? 'Nej. Det är för dyrt att sänka priset. Men du kan söka fritidskort. Vi hjälper dig.'
            : 'Politikerna har inte bestämt än.',
      },
      outcome: costume === 'yes' ? 'no' : 'pending',
    },
  ];
  const base = {
    participants: 46,
    participation: [
      byAge({ young: 11, adult: 16, middle: 9, older: 10 }),
      byGender({ women: 33, men: 12, other: 1 }),
      byChannel({ meeting: 29, outreach: 17 }),
    ],
    notReached: {
      sv: 'Familjer med personlig assistans kunde inte på de tider vi valde. Vi ringde tre av dem.',
      en: 'Families with personal assistance could not make the hours we chose. We phoned three of them.',
      [ll]: 'Några kunde inte komma på tiden. Vi ringde dem.',
    },
    achievedLevel: 'consult' as const,
  };
  return {
    slug: 'du-som-inte-badar-i-simhallen',
    sourceLanguage: 'sv',
    influenceLevel: 'consult',
    body: bodies.kfn,
    areas: [areas.whole],
    themes: [themes.fritid],
    targetGroups: [targetGroups.nyanlanda, targetGroups.funktionsratt, targetGroups.aldre],
    methods: ['focus_group', 'outreach'],
    title: {
      sv: 'Vad gör att du inte badar i simhallen?',
      en: 'What keeps you from swimming at the pool?',
      [ll]: 'Varför badar du inte i simhallen?',
    },
    question: {
      sv: 'Vad måste ändras för att du ska vilja komma?',
      en: 'What must change for you to want to come?',
      [ll]: 'Vad ska vi ändra?',
    },
    purpose: {
      sv: 'Simhallen är till för alla, så vi frågar dem som inte är där.',
      en: 'The pool is for everyone, so we ask those who are not there.',
      [ll]: 'Simhallen är för alla. Därför frågar vi dig som inte kommer.',
    },
    about: {
      sv: 'Vi vet vad de 400 dagliga badarna tycker, de står i receptionen och säger det. Den här gången frågade vi de andra, i små grupper och där ni redan träffades.',
      en: 'We know what the 400 daily swimmers think: they say so at the desk. This time we asked the others, in small groups and where you already met.',
      [ll]: 'Vi frågade er som inte badar. Vi kom till er.',
    },
    audience: {
      sv: 'Du som inte varit i simhallen på minst ett år.',
      en: 'You who have not been to the pool for at least a year.',
      [ll]: 'Du som inte har badat på ett år.',
    },
    participation: {
      sv: 'Fyra samtal med sju–åtta personer, på Språkkaféet, Öppna förskolan, Träffpunkten och gymnasiet. Tolk och barnpassning ingick.',
      en: 'Four talks of seven or eight, at the language café, the open preschool, the seniors’ centre and the upper secondary school. Interpreter and childcare included.',
      [ll]: 'Fyra små möten. Det fanns tolk.',
    },
    resultUse: {
      sv: 'Nämnden får svaren innan den beslutar om simhallens ombyggnad.',
      en: 'The committee gets the answers before it decides on rebuilding the pool.',
      [ll]: 'Politikerna läser svaren innan de bestämmer.',
    },
    influenceable: {
      sv: ['öppettider', 'omklädningsrum', 'hur vi möter dig'],
      en: ['opening hours', 'changing rooms', 'how we meet you'],
      [ll]: ['när det är öppet', 'hur du byter om', 'hur vi är mot dig'],
    },
    fixed: {
      sv: ['vattnets temperatur', 'ombyggnadens ram: 4 miljoner kronor'],
      en: ['the water temperature', 'the rebuild: SEK 4 million'],
      [ll]: ['hur varmt vattnet är', 'vi har 4 miljoner kronor'],
    },
    contact: {
      name: 'Josef Haddad',
      role: { sv: 'badchef', en: 'head of the pool', [ll]: 'chef för simhallen' },
      email: 'josef.haddad@viken.example',
      phone: '0500-00 12 77',
    },
    publishedAt: at(-510, '10:00'),
    opensAt: startOf(-500),
    closesAt: endOf(-470),
    decisionExpectedOn: day(-430),
    feedbackPromisedOn: day(-420),
    feedbackGivenOn: day(-421),
    participants: 46,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: {
          sv: 'Nämnden ville höra dem som inte kommer',
          en: 'The committee wanted to hear those who stay away',
          [ll]: 'Politikerna ville fråga er',
        },
        description: { sv: 'KFN § 44.', en: 'KFN § 44.', [ll]: 'KFN § 44.' },
        startsAt: startOf(-520),
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'focus_group',
        title: { sv: 'Fyra fokusgrupper', en: 'Four focus groups', [ll]: 'Fyra små möten' },
        startsAt: at(-490, '13:00'),
        endsAt: at(-475, '15:00'),
        hasTime: true,
        attended: 29,
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'outreach',
        title: {
          sv: 'Samtal utanför simhallen',
          en: 'Talks outside the pool',
          [ll]: 'Vi pratade utanför simhallen',
        },
        startsAt: startOf(-488),
        endsAt: endOf(-472),
      },
      {
        kind: 'compilation',
        mode: 'circle',
        title: {
          sv: 'Anteckningarna lästes av deltagarna',
          en: 'Participants read the notes',
          [ll]: 'Ni läste våra anteckningar',
        },
        startsAt: startOf(-460),
      },
      {
        kind: 'decision',
        mode: 'triangle',
        title: { sv: 'Nämnden beslutade', en: 'The committee decided', [ll]: 'Politikerna bestämde' },
        startsAt: startOf(-430),
      },
      {
        kind: 'feedback',
        mode: 'circle',
        title: {
          sv: 'Besked till grupperna',
          en: 'Feedback to the groups',
          [ll]: 'Vi berättade för er',
        },
        startsAt: startOf(-421),
      },
    ],
    decisions: [
      {
        body: bodies.kfn,
        decidedOn: day(-430),
        section: '§ 50',
        reference: `KFN ${day(-430).slice(0, 4)}/0077`,
        outcome: {
          sv: 'Sex omklädningsbås byggs, en lugn timme och en kvinnokväll införs. Priset ändras inte.',
          en: 'Six cubicles are built, a quiet hour and a women’s evening introduced. The price stays.',
          [ll]: 'Vi bygger sex små rum att byta om i. Det blir lugna tider. Priset är samma.',
        },
        grounds: {
          sv: 'Båsen hjälper alla grupper på en gång. Lägre pris skulle ta hela höjningen av nämndens ram.',
          en: 'The cubicles help every group at once. A lower price would take the whole increase of the budget.',
          [ll]: 'Rummen hjälper många. Lägre pris är för dyrt.',
        },
        recordedAt: at(-428, '09:40'),
      },
    ],
    actions: [
      {
        title: { sv: 'Sex omklädningsbås', en: 'Six cubicles', [ll]: 'Sex små rum' },
        responsible: { sv: 'Fastighetsenheten', en: 'The property unit', [ll]: 'De som bygger åt kommunen' },
        dueOn: day(-250),
        recordedAt: at(-428, '10:00'),
        updates: [
          { state: 'planned', updatedOn: day(-428) },
          {
            state: 'done',
            updatedOn: day(-205),
            note: {
              sv: 'Klara, 45 dagar senare än planerat.',
              en: 'Done, 45 days later than planned.',
              [ll]: 'Klara.',
            },
          },
        ],
      },
      {
        title: {
          sv: 'Lugn timme och kvinnokväll',
          en: 'Quiet hour and women’s evening',
          [ll]: 'Lugn timme och kväll för kvinnor',
        },
        responsible: { sv: 'Simhallen', en: 'The pool', [ll]: 'Simhallen' },
        dueOn: day(-400),
        recordedAt: at(-428, '10:00'),
        updates: [{ state: 'done', updatedOn: day(-402) }],
      },
    ],
    results: [
      {
        publishedAt: at(-458, '10:00'),
        content: {
          ...base,
          summary: {
            sv: '46 personer berättade varför de inte badar. Att byta om inför andra är det vanligaste skälet, före tiderna och priset.',
            en: '46 people told us why they do not swim. Changing before others is the commonest reason, ahead of hours and price.',
            [ll]: '46 personer berättade. Många vill byta om ifred.',
          },
          themes: themesOf('pending'),
        },
      },
      {
        publishedAt: at(-421, '10:00'),
        changeNote: {
          sv: 'Nämndens beslut är tillagt, med svar på alla tre teman.',
          en: 'The committee’s decision is added, with answers to all three themes.',
          [ll]: 'Vi har skrivit vad politikerna bestämde.',
        },
        content: {
          ...base,
          summary: {
            sv: '46 personer berättade varför de inte badar. Nämnden bygger sex omklädningsbås och inför lugna tider, men sänker inte priset.',
            en: '46 people told us why they do not swim. The committee builds six cubicles and introduces quiet hours, but does not lower the price.',
            [ll]: '46 personer berättade. Vi bygger sex små rum. Priset är samma.',
          },
          themes: themesOf('yes'),
          nextSteps: {
            sv: 'Båsen byggs, och tiderna börjar gälla direkt.',
            en: 'The cubicles are built, and the hours apply at once.',
            [ll]: 'De nya tiderna börjar nu.',
          },
        },
      },
      {
        publishedAt: at(-290, '10:00'),
        changeNote: {
          sv: 'Åtgärdsplanen är ändrad: båsen blir 45 dagar försenade, eftersom golvet visade sig läcka.',
          en: 'The action plan has changed: the cubicles are 45 days late, since the floor turned out to leak.',
          [ll]: 'Rummen blir klara senare. Golvet läckte.',
        },
        content: {
          ...base,
          summary: {
            sv: '46 personer berättade varför de inte badar. Nämnden bygger sex omklädningsbås, och de lugna timmarna har fått 30 nya besökare i veckan.',
            en: '46 people told us why they do not swim. The committee builds six cubicles, and the quiet hours have brought 30 new visitors a week.',
            [ll]: '46 personer berättade. Nu badar 30 nya personer varje vecka.',
          },
          themes: themesOf('yes'),
          nextSteps: {
            sv: 'Golvet tätas, sedan sätts båsen.',
            en: 'The floor is sealed, then the cubicles go in.',
            [ll]: 'Först lagar vi golvet. Sedan bygger vi.',
          },
        },
      },
    ],
  };
}
