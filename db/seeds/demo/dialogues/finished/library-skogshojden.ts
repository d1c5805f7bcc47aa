import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { byAge, byChannel, byGender } from './participation';

/** Decided: an idea workshop from blank paper. */
export function librarySkogshojden({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'biblioteket-pa-skogshojden',
    sourceLanguage: 'sv',
    influenceLevel: 'influence',
    body: bodies.kfn,
    areas: [areas.skogshojden],
    themes: [themes.kultur],
    targetGroups: [targetGroups.boende, targetGroups.barn, targetGroups.aldre],
    methods: ['idea_workshop', 'outreach'],
    title: { sv: 'Vad är ett bibliotek för dig på Skogshöjden?' },
    question: {
      sv: 'Hur ska biblioteket på Skogshöjden se ut och vara öppet, när det flyttar in i gamla posten?',
    },
    purpose: {
      sv: 'Ni som ska använda biblioteket formar det tillsammans med oss, från tomt papper till färdig planlösning.',
    },
    about: {
      sv: 'Filialen på Skogshöjden har legat i skolans källare i trettio år. Nu får den 240 kvadratmeter i gamla posten, med fönster mot torget. Lokalen är tom, och det var idén också när vi började.\n\nFyra kvällar i rad byggde vi modeller i kartong, provsatt stolar och grälade vänligt om kaffemaskinen.',
    },
    audience: { sv: 'Alla på Skogshöjden, särskilt du som aldrig går till biblioteket.' },
    participation: {
      sv: 'Kom till verkstaden en kväll eller alla fyra, middag ingår. Barn är välkomna, det finns limpistol och en vuxen som vaktar den. Du kunde också lämna en idé i kartongen på Ica.',
    },
    resultUse: {
      sv: 'Verkstadens planlösning går som förslag till kultur- och fritidsnämnden, som har lovat att följa den så långt pengar och brandregler tillåter.',
    },
    influenceable: {
      sv: [
        'planlösning och möbler',
        'öppettider inom 30 timmar i veckan',
        'vad som ska finnas utöver böcker',
      ],
    },
    fixed: { sv: ['lokalen', 'inredningspengarna: 1,3 miljoner kronor', 'brandkraven'] },
    contact: {
      name: 'Henrik Alm',
      role: { sv: 'enhetschef, biblioteken' },
      email: 'henrik.alm@viken.example',
      phone: '0500-00 05 02',
    },
    publishedAt: at(-240, '10:00'),
    opensAt: startOf(-228),
    closesAt: endOf(-190),
    decisionExpectedOn: day(-140),
    feedbackPromisedOn: day(-120),
    feedbackGivenOn: day(-128),
    participants: 143,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: { sv: 'Nämnden beslutade att börja från tomt papper' },
        description: { sv: 'KFN § 22.' },
        startsAt: startOf(-250),
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'outreach',
        influenceLevel: 'consult',
        title: { sv: 'Idékartongen på Ica' },
        startsAt: startOf(-228),
        endsAt: endOf(-205),
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'idea_workshop',
        title: { sv: 'Idéverkstad, kväll 1 och 2: drömma' },
        place: { sv: 'Gamla posten, Skogshöjdstorget 3. Ramp vid entrén.' },
        startsAt: at(-214, '17:30'),
        endsAt: at(-214, '20:30'),
        hasTime: true,
        attended: 46,
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'idea_workshop',
        title: { sv: 'Idéverkstad, kväll 3 och 4: välja' },
        place: { sv: 'Gamla posten, Skogshöjdstorget 3. Ramp vid entrén.' },
        startsAt: at(-193, '17:30'),
        endsAt: at(-193, '20:30'),
        hasTime: true,
        attended: 39,
      },
      {
        kind: 'compilation',
        mode: 'circle',
        title: { sv: 'Arkitekten ritade det verkstaden kom fram till' },
        startsAt: startOf(-172),
      },
      {
        kind: 'decision',
        mode: 'triangle',
        title: { sv: 'Nämnden antog planlösningen' },
        startsAt: startOf(-139),
      },
      {
        kind: 'feedback',
        mode: 'circle',
        title: { sv: 'Middag med ritningar' },
        startsAt: at(-128, '18:00'),
        hasTime: true,
        attended: 33,
      },
    ],
    decisions: [
      {
        body: bodies.kfn,
        decidedOn: day(-139),
        section: '§ 41',
        reference: `KFN ${day(-139).slice(0, 4)}/0052`,
        outcome: {
          sv: 'Planlösningen antas med läsvrå, verkstad och ett rum att låna. Biblioteket blir meröppet 7–21 för den som har lånekort och fyllt 15 år. Kafé drivs inte av kommunen.',
        },
        grounds: {
          sv: 'Förslaget håller budgeten med 40 000 kronors marginal. Ett kafé skulle kräva en heltidstjänst som nämnden inte har.',
        },
        recordedAt: at(-138, '13:00'),
      },
    ],
    actions: [
      {
        title: { sv: 'Bygga om gamla posten' },
        responsible: { sv: 'Fastighetsenheten' },
        dueOn: day(45),
        recordedAt: at(-138, '13:20'),
        updates: [
          { state: 'planned', updatedOn: day(-138) },
          {
            state: 'started',
            updatedOn: day(-66),
            note: { sv: 'Väggarna mot torget är rivna och fönstren satta.' },
          },
        ],
      },
      {
        title: { sv: 'Möblera tillsammans med läsecirkeln och klass 5' },
        responsible: { sv: 'Biblioteken' },
        dueOn: day(70),
        recordedAt: at(-138, '13:20'),
        updates: [{ state: 'planned', updatedOn: day(-138) }],
      },
      {
        title: { sv: 'Kaffe till självkostnadspris, skött av föreningen' },
        responsible: { sv: 'Skogshöjdens byalag' },
        recordedAt: at(-138, '13:20'),
        updates: [
          { state: 'planned', updatedOn: day(-138) },
          {
            state: 'started',
            updatedOn: day(-30),
            note: { sv: 'Byalaget har tecknat avtal om maskin och städning.' },
          },
        ],
      },
    ],
    results: [
      {
        publishedAt: at(-128, '20:30'),
        content: {
          summary: {
            sv: '143 personer var med, 58 av dem på minst en verkstadskväll. Nämnden antog er planlösning med två ändringar och sa nej till ett kommunalt kafé.',
          },
          themes: [
            {
              key: 'quiet',
              title: { sv: 'Ett tyst rum och ett som får låta' },
              said: { sv: 'Tonåringarna ville ha tyst, pensionärerna ville prata. Det förvånade oss alla.' },
              mentions: 71,
              response: { sv: 'Ja. En glasad läsvrå mot parken är tyst. Torgsidan får låta.' },
              outcome: 'yes',
            },
            {
              key: 'hours',
              title: { sv: 'Öppet när man kan komma' },
              said: { sv: 'Stängt klockan 17 är stängt för alla som arbetar.' },
              mentions: 64,
              response: {
                sv: 'Ja. Meröppet 7–21 med lånekort. Personalen är där 30 timmar i veckan, på de tider ni valde.',
              },
              outcome: 'yes',
            },
            {
              key: 'workshop',
              title: { sv: 'En verkstad' },
              said: { sv: 'Symaskiner, lödkolvar och någon som visar.' },
              mentions: 39,
              response: {
                sv: 'Delvis. Symaskiner och verktyg kommer. Lödning får inte ske i lokalen på grund av brandkraven, men utrustningen går att låna hem.',
              },
              outcome: 'partly',
            },
            {
              key: 'cafe',
              title: { sv: 'Ett kafé' },
              said: { sv: 'Ni vill stanna längre, och då behövs kaffe.' },
              mentions: 33,
              response: {
                sv: 'Nej till kommunalt kafé: lönen är densamma som tolv öppettimmar i veckan. Byalaget tar hand om en kaffemaskin i stället.',
              },
              outcome: 'no',
            },
          ],
          use: { sv: 'Planlösningen som vann i omröstningen sista kvällen är den som byggs.' },
          nextSteps: { sv: 'Bygget pågår. Klass 5 väljer hyllornas färg.' },
          participants: 143,
          participation: [
            byAge({ child: 34, young: 21, adult: 28, middle: 27, older: 33 }),
            byGender({ women: 83, men: 55, unsaid: 5 }),
            byChannel({ meeting: 58, outreach: 85 }),
          ],
          notReached: {
            sv: 'Ni som aldrig går på bibliotek lämnade idéer på Ica men kom sällan till verkstaden. En av de fyra kvällarna borde ha varit i affären.',
          },
          achievedLevel: 'influence',
        },
      },
    ],
  };
}
