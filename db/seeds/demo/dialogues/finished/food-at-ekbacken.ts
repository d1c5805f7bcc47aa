import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { byAge, byChannel, byGender } from './participation';

const ll = 'sv-x-lattlast';

/** Decided: a brukardialog about the food at a care home. */
export function foodAtEkbacken({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'maten-pa-ekbacken',
    kind: 'user',
    sourceLanguage: 'sv',
    influenceLevel: 'dialogue',
    body: bodies.sn,
    areas: [areas.osteras],
    themes: [themes.omsorg],
    targetGroups: [targetGroups.aldre, targetGroups.funktionsratt],
    methods: ['cafe_dialogue', 'focus_group'],
    title: {
      sv: 'Vad vill du äta på Ekbacken?',
      en: 'What do you want to eat at Ekbacken?',
      [ll]: 'Vad vill du äta på Ekbacken?',
    },
    question: {
      sv: 'Vad gör en måltid god för dig, och vad fattas?',
      en: 'What makes a meal good for you, and what is missing?',
      [ll]: 'Vad är god mat för dig?',
    },
    purpose: {
      sv: 'Vi som lagar maten vill ändra den efter vad du som bor här tycker om.',
      en: 'We who cook want to change the food to what you who live here like.',
      [ll]: 'Vi vill laga mat som du tycker om.',
    },
    about: {
      sv: 'På Ekbacken äts 74 luncher om dagen. Köket ligger i huset, men menyn har varit densamma i fyra veckor runt i nio år.\n\nUnder två eftermiddagar satt vi vid småbord med kaffe och recept från förr. Kocken var med hela tiden.',
      en: 'At Ekbacken 74 lunches are eaten each day. The kitchen is in the house, but the menu has gone round the same four weeks for nine years.\n\nOver two afternoons we sat at small tables with coffee and recipes of old. The cook was there all the time.',
      [ll]: 'Vi lagar 74 luncher varje dag. Maten har varit samma i nio år. Vi fikade och pratade om mat. Kocken var med.',
    },
    audience: {
      sv: 'Du som bor på Ekbacken eller äter i matsalen där.',
      en: 'You who live at Ekbacken or eat in its dining room.',
      [ll]: 'Du som bor eller äter på Ekbacken.',
    },
    participation: {
      sv: 'Kom till kafét i matsalen. Orkar du inte kommer vi till ditt rum. Anhöriga får gärna vara med, men det är din smak vi frågar om.',
      en: 'Come to the café in the dining room. If that is too much, we come to your room. Relatives are welcome, but it is your taste that we ask about.',
      [ll]: 'Kom till matsalen. Eller så kommer vi till ditt rum.',
    },
    resultUse: {
      sv: 'Kockarna skriver om menyn, och enhetschefen beslutar om måltidernas tider.',
      en: 'The cooks rewrite the menu, and the head of unit decides on mealtimes.',
      [ll]: 'Kockarna gör en ny meny. Chefen bestämmer när vi äter.',
    },
    influenceable: {
      sv: ['rätterna', 'tiderna för mat', 'hur det dukas'],
      en: ['the dishes', 'mealtimes', 'how the table is laid'],
      [ll]: ['vilken mat ni får', 'när ni äter', 'hur det ser ut på bordet'],
    },
    fixed: {
      sv: ['råvarukostnaden: 52 kronor per dag', 'näringskraven'],
      en: ['ingredients: SEK 52 a day', 'the nutrition requirements'],
      [ll]: ['maten får kosta 52 kronor per dag', 'maten ska vara nyttig'],
    },
    contact: {
      name: 'Birgitta Hjelm',
      role: { sv: 'enhetschef, Ekbacken', en: 'head of unit, Ekbacken', [ll]: 'chef på Ekbacken' },
      email: 'birgitta.hjelm@viken.example',
      phone: '0500-00 08 05',
    },
    publishedAt: at(-120, '10:00'),
    opensAt: startOf(-112),
    closesAt: endOf(-90),
    decisionExpectedOn: day(-65),
    feedbackPromisedOn: day(-60),
    feedbackGivenOn: day(-61),
    participants: 63,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: {
          sv: 'Socialnämnden gav Ekbacken uppdraget',
          en: 'The social welfare committee gave Ekbacken the task',
          [ll]: 'Politikerna bad Ekbacken att fråga',
        },
        description: { sv: 'SN § 51.', en: 'SN § 51.', [ll]: 'SN § 51.' },
        startsAt: startOf(-130),
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'cafe_dialogue',
        title: { sv: 'Matkafé', en: 'Food café', [ll]: 'Kafé om mat' },
        place: {
          sv: 'Matsalen, Ekbacken. Hörslinga. Bord i rullstolshöjd.',
          en: 'The dining room, Ekbacken. Hearing loop. Wheelchair-height tables.',
          [ll]: 'Matsalen på Ekbacken. Det går bra med rullstol.',
        },
        startsAt: at(-108, '14:00'),
        endsAt: at(-108, '15:30'),
        hasTime: true,
        attended: 38,
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'focus_group',
        title: {
          sv: 'Samtal om att äta med demens',
          en: 'Talk about eating with dementia',
          [ll]: 'Samtal om mat och demens',
        },
        startsAt: at(-99, '10:00'),
        endsAt: at(-99, '11:00'),
        hasTime: true,
        attended: 9,
      },
      {
        kind: 'compilation',
        mode: 'circle',
        title: {
          sv: 'Kockarna sammanställde önskerätterna',
          en: 'The cooks compiled the wishes',
          [ll]: 'Kockarna läste allt',
        },
        startsAt: startOf(-84),
      },
      {
        kind: 'decision',
        mode: 'triangle',
        title: {
          sv: 'Enhetschefen och nämnden beslutade',
          en: 'The head of unit and the committee decided',
          [ll]: 'Chefen och politikerna bestämde',
        },
        startsAt: startOf(-66),
      },
      {
        kind: 'feedback',
        mode: 'circle',
        title: {
          sv: 'Provsmakning och återkoppling',
          en: 'Tasting and feedback',
          [ll]: 'Vi smakade maten tillsammans',
        },
        startsAt: at(-61, '13:00'),
        hasTime: true,
        attended: 41,
      },
    ],
    decisions: [
      {
        body: bodies.sn,
        decidedOn: day(-66),
        section: '§ 67',
        reference: `SN ${day(-66).slice(0, 4)}/0103`,
        outcome: {
          sv: 'Menyn görs om med 26 önskerätter. Middagen flyttas till klockan 18. Vin säljs inte i matsalen.',
          en: 'The menu is remade with 26 wished-for dishes. Dinner moves to 6 pm. Wine is not sold in the dining room.',
          [ll]: 'Det blir en ny meny. Middagen är klockan 18. Vi säljer inte vin.',
        },
        grounds: {
          sv: 'De boende sov bättre när middagen provades senare. Serveringstillstånd kostar mer än det ger, men egen flaska går bra.',
          en: 'Residents slept better when a later dinner was tried. A licence costs more than it gives, but your own bottle is fine.',
          [ll]: 'Ni sov bättre när vi åt senare. Du får ta med eget vin.',
        },
        recordedAt: at(-65, '11:00'),
      },
    ],
    actions: [
      {
        title: { sv: 'Ny meny med era rätter', en: 'New menu with your dishes', [ll]: 'Ny meny' },
        responsible: { sv: 'Köket på Ekbacken', en: 'The Ekbacken kitchen', [ll]: 'Köket' },
        dueOn: day(-20),
        recordedAt: at(-65, '11:10'),
        updates: [
          { state: 'planned', updatedOn: day(-65) },
          {
            state: 'done',
            updatedOn: day(-24),
            note: {
              sv: 'Kroppkakorna tog slut på elva minuter.',
              en: 'The potato dumplings were gone in eleven minutes.',
              [ll]: 'Alla gillade kroppkakorna.',
            },
          },
        ],
      },
      {
        title: { sv: 'Middag klockan 18', en: 'Dinner at 6 pm', [ll]: 'Middag klockan 18' },
        responsible: { sv: 'Enhetschefen', en: 'The head of unit', [ll]: 'Chefen' },
        dueOn: day(15),
        recordedAt: at(-65, '11:10'),
        updates: [
          { state: 'planned', updatedOn: day(-65) },
          {
            state: 'started',
            updatedOn: day(-10),
            note: {
              sv: 'Provas på två av fyra avdelningar.',
              en: 'Tried in two of four wards.',
              [ll]: 'Vi provar på två avdelningar.',
            },
          },
        ],
      },
    ],
    results: [
      {
        publishedAt: at(-61, '15:00'),
        content: {
          summary: {
            sv: '63 av er berättade vad god mat är, och husmanskost som smakar något vann med god marginal. Menyn är ny, middagen blir klockan 18 och vin får du ta med själv.',
            en: '63 of you told us what good food is, and home cooking with taste won by far. The menu is new, dinner will be at 6 pm, and wine you may bring yourself.',
            [ll]: '63 personer berättade om mat. Ni vill ha mat som förr. Nu är menyn ny.',
          },
          themes: [
            {
              key: 'dishes',
              title: {
                sv: 'Rätter från förr, med smak',
                en: 'Dishes of old, with taste',
                [ll]: 'Mat som förr',
              },
              said: {
                sv: '”Salt är inte farligt i min ålder.”',
                en: '“Salt is no danger at my age.”',
                [ll]: 'Ni vill ha mat som smakar mer.',
              },
              mentions: 49,
              response: {
                sv: 'Ja. 26 rätter är era. Saltet ställs på bordet, så att var och en bestämmer.',
                en: 'Yes. 26 dishes are yours. The salt goes on the table, so that each decides.',
                [ll]: 'Ja. Det blir 26 nya rätter. Saltet står på bordet.',
              },
              outcome: 'yes',
            },
            {
              key: 'hours',
              title: { sv: 'Middag senare', en: 'A later dinner', [ll]: 'Middag senare' },
              said: {
                sv: 'Middag 16.30 är för tidigt, och natten blir lång.',
                en: 'Dinner at 4.30 pm is too early, and the night gets long.',
                [ll]: 'Middag 16.30 är för tidigt.',
              },
              mentions: 33,
              response: {
                sv: 'Ja, klockan 18. Två avdelningar provar först.',
                en: 'Yes, at 6 pm. Two wards try it first.',
                [ll]: 'Ja. Middagen blir klockan 18.',
              },
              outcome: 'yes',
            },
            {
              key: 'laying',
              title: { sv: 'Duk och blommor', en: 'Cloth and flowers', [ll]: 'Duk och blommor' },
              said: {
                sv: 'Maten smakar bättre på porslin än på bricka.',
                en: 'Food tastes better off china than off a tray.',
                [ll]: 'Ni vill ha fint på bordet.',
              },
              mentions: 21,
              response: {
                sv: 'Delvis. Porslin alla dagar, duk på helgen: dukar varje dag skulle kosta 180 timmars tvätt om året.',
                en: 'In part. China every day, cloth at weekends: cloths daily would cost 180 hours of washing a year.',
                [ll]: 'Delvis. Det blir duk på helgen.',
              },
              outcome: 'partly',
            },
            {
              key: 'wine',
              title: { sv: 'Vin till maten', en: 'Wine with the food', [ll]: 'Vin' },
              said: {
                sv: 'Några vill kunna köpa ett glas.',
                en: 'Some want to buy a glass.',
                [ll]: 'Några vill köpa vin.',
              },
              mentions: 8,
              response: {
                sv: 'Nej till försäljning. Men du får ta med en egen flaska, och personalen häller upp.',
                en: 'No to selling. But you may bring your own bottle, and staff pour it.',
                [ll]: 'Nej. Men du får ta med eget vin.',
              },
              outcome: 'no',
            },
          ],
          use: {
            sv: 'Önskelistan hänger i köket och stryks rätt för rätt.',
            en: 'The wish list hangs in the kitchen and is ticked off dish by dish.',
            [ll]: 'Er lista hänger i köket.',
          },
          nextSteps: {
            sv: 'Måltidsrådet, sex boende, träffar kocken varje månad.',
            en: 'The meal council, six residents, meets the cook every month.',
            [ll]: 'Sex boende träffar kocken varje månad.',
          },
          participants: 63,
          participation: [
            byAge({ middle: 2, older: 61 }, null),
            byGender({ women: 44, men: 19 }, null),
            byChannel({ meeting: 47, outreach: 16 }),
          ],
          notReached: {
            sv: 'Elva boende kan inte längre säga vad de tycker om. För dem frågade vi anhöriga och vi ser efter vad som blir kvar på tallriken.',
            en: 'Eleven residents can no longer say what they like. For them we asked relatives and look at what is left on the plate.',
            [ll]: 'Några kan inte berätta vad de tycker. Då frågade vi anhöriga.',
          },
          achievedLevel: 'dialogue',
        },
      },
    ],
  };
}
