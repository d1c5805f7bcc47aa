import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { byAge, byChannel, byGender } from './participation';

/** Finished: chat and social media with young people. */
export function schoolFoodChat({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'chatta-om-skolmaten',
    sourceLanguage: 'sv',
    influenceLevel: 'dialogue',
    body: bodies.bun,
    areas: [areas.whole],
    themes: [themes.skola],
    targetGroups: [targetGroups.unga],
    methods: ['chat', 'social_media'],
    title: { sv: 'Varför äter du inte i skolmatsalen?' },
    question: { sv: 'Vad skulle få dig att äta lunch i skolan?' },
    purpose: {
      sv: 'Nämnden vill förstå varför var fjärde portion på högstadiet slängs, och vad som skulle ändra på det.',
    },
    about: {
      sv: 'Fyra politiker från tre partier chattade med er två luncher. Frågorna var inte valda i förväg. Ni frågade om köer, kryddor och varför det luktar som det luktar.',
    },
    audience: { sv: 'Du som går i årskurs 7–9 eller gymnasiet.' },
    participation: {
      sv: 'Chatten fanns på kommunens webbplats klockan 12–13, med eller utan namn. Du kunde också svara på skolans Instagram, i berättelserna.',
    },
    resultUse: { sv: 'Chattloggen är nämndens underlag till nya måltidsriktlinjer.' },
    influenceable: { sv: ['scheman för lunch', 'vegetariskt utbud', 'hur lång rasten är'] },
    fixed: { sv: ['12 kronor i råvaror per portion', 'näringsreglerna'] },
    contact: {
      name: 'Mikael Strand',
      role: { sv: 'måltidschef' },
      email: 'mikael.strand@viken.example',
      phone: '0500-00 17 12',
    },
    publishedAt: at(-400, '08:00'),
    opensAt: startOf(-392),
    closesAt: endOf(-376),
    decisionExpectedOn: day(-345),
    feedbackPromisedOn: day(-335),
    feedbackGivenOn: day(-338),
    participants: 356,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: { sv: 'Nämnden beslutade att chatta' },
        description: { sv: 'BUN § 60.' },
        startsAt: startOf(-405),
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'social_media',
        title: { sv: 'Frågor på Instagram' },
        startsAt: startOf(-392),
        endsAt: endOf(-376),
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'chat',
        title: { sv: 'Första chatten' },
        startsAt: at(-388, '12:00'),
        endsAt: at(-388, '13:00'),
        hasTime: true,
        attended: 121,
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'chat',
        title: { sv: 'Andra chatten' },
        startsAt: at(-381, '12:00'),
        endsAt: at(-381, '13:00'),
        hasTime: true,
        attended: 88,
      },
      {
        kind: 'compilation',
        mode: 'circle',
        title: { sv: 'Loggen sammanställdes, utan namn' },
        startsAt: startOf(-368),
      },
      {
        kind: 'decision',
        mode: 'triangle',
        title: { sv: 'Nämnden antog riktlinjerna' },
        startsAt: startOf(-346),
      },
      {
        kind: 'feedback',
        mode: 'circle',
        title: { sv: 'Politikerna svarade i chatten' },
        startsAt: at(-338, '12:00'),
        hasTime: true,
      },
    ],
    decisions: [
      {
        body: bodies.bun,
        decidedOn: day(-346),
        section: '§ 82',
        reference: `BUN ${day(-346).slice(0, 4)}/0164`,
        outcome: {
          sv: 'Lunchen delas i tre sittningar om 35 minuter och vegetariskt står först. Matkort för lunch på stan införs inte.',
        },
        grounds: { sv: 'Ni slängde maten för att ni inte hann äta den, inte för att den var dålig.' },
        recordedAt: at(-344, '10:00'),
      },
    ],
    actions: [
      {
        title: { sv: 'Tre sittningar i alla högstadieskolor' },
        responsible: { sv: 'Rektorerna' },
        dueOn: day(-250),
        recordedAt: at(-344, '10:10'),
        updates: [
          { state: 'planned', updatedOn: day(-344) },
          { state: 'done', updatedOn: day(-258), note: { sv: 'Svinnet har gått från 26 till 14 procent.' } },
        ],
      },
    ],
    results: [
      {
        publishedAt: at(-338, '13:30'),
        content: {
          summary: {
            sv: '356 unga chattade eller svarade, och kön är värre än maten. Ni får tre sittningar och 35 minuter, men inte pengar att äta ute.',
          },
          themes: [
            {
              key: 'queue',
              title: { sv: 'Kön' },
              said: { sv: '”Jag har fyra minuter kvar när jag sätter mig.”' },
              mentions: 190,
              response: { sv: 'Ja. Tre sittningar, och rasten räknas när du fått maten.' },
              outcome: 'yes',
            },
            {
              key: 'spices',
              title: { sv: 'Kryddor' },
              said: { sv: 'Maten smakar för lite.' },
              mentions: 120,
              response: { sv: 'Ja. En kryddstation på varje skola.' },
              outcome: 'yes',
            },
            {
              key: 'town',
              title: { sv: 'Äta på stan' },
              said: { sv: 'Ni vill ha ett matkort på 60 kronor.' },
              mentions: 77,
              response: {
                sv: 'Nej. Pengarna räcker inte till både matkort och skolmat, och den som inte har råd ska aldrig synas.',
              },
              outcome: 'no',
            },
          ],
          use: { sv: 'Två av riktlinjernas fem punkter kommer ur chatten.' },
          participants: 356,
          participation: [
            byAge({ child: 12, young: 344 }, null),
            byGender({ women: 171, men: 166, other: 8, unsaid: 11 }, null),
            byChannel({ web: 356 }),
          ],
          notReached: {
            sv: 'Elever i anpassad grundskola kunde inte chatta. De fick en kock på besök i stället.',
          },
          achievedLevel: 'dialogue',
        },
      },
    ],
  };
}
