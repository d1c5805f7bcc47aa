import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { byAge, byArea, byChannel, byGender } from './participation';

/** Finished: a question to the e-panel. */
export function panelOnAnswers({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'hur-snabbt-ska-vi-svara',
    sourceLanguage: 'sv',
    influenceLevel: 'consult',
    body: bodies.ks,
    areas: [areas.whole],
    themes: [themes.demokrati],
    targetGroups: [targetGroups.alla],
    methods: ['e_panel'],
    title: { sv: 'Hur snabbt ska kommunen svara dig?' },
    question: { sv: 'Vad är viktigast när du hör av dig: snabbt, personligt eller rätt från början?' },
    purpose: {
      sv: 'Kommunstyrelsen ska sätta en svarsgaranti och vill veta vad du tycker att den ska lova.',
    },
    about: {
      sv: 'Kontaktcenter får 310 samtal och 140 mejl om dagen. Invånarpanelen fick tre frågor, en i veckan, och såg resultatet innan nästa fråga kom.',
    },
    audience: { sv: 'Invånarpanelens 312 vuxna och 94 unga. Vem som helst kan gå med.' },
    participation: {
      sv: 'Frågorna kom med e-post eller sms. Du som inte har dator fick dem uppringda, på fem språk.',
    },
    resultUse: { sv: 'Svaren styr vilka tider som står i garantin.' },
    influenceable: { sv: ['vilka löften garantin ger', 'telefontiderna'] },
    fixed: { sv: ['antalet anställda på kontaktcenter', 'lagens krav på registrering'] },
    contact: {
      name: 'Daniel Öberg',
      role: { sv: 'chef, kontaktcenter' },
      email: 'daniel.oberg@viken.example',
      phone: '0500-00 00 10',
    },
    publishedAt: at(-240, '08:00'),
    opensAt: startOf(-236),
    closesAt: endOf(-214),
    decisionExpectedOn: day(-185),
    feedbackPromisedOn: day(-180),
    feedbackGivenOn: day(-182),
    participants: 289,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: { sv: 'Kommunstyrelsen valde att fråga panelen' },
        description: { sv: 'KS § 40.' },
        startsAt: startOf(-246),
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'e_panel',
        title: { sv: 'Tre frågor till panelen' },
        description: { sv: 'En i veckan, med återkoppling emellan.' },
        startsAt: startOf(-236),
        endsAt: endOf(-214),
      },
      {
        kind: 'compilation',
        mode: 'circle',
        title: { sv: 'Svaren sammanställdes' },
        startsAt: startOf(-210),
      },
      {
        kind: 'decision',
        mode: 'triangle',
        title: { sv: 'Kommunstyrelsen antog garantin' },
        startsAt: startOf(-186),
      },
      {
        kind: 'feedback',
        mode: 'circle',
        title: { sv: 'Panelen fick veta först, sedan alla' },
        startsAt: startOf(-182),
      },
    ],
    decisions: [
      {
        body: bodies.ks,
        decidedOn: day(-186),
        section: '§ 88',
        reference: `KS ${day(-186).slice(0, 4)}/0155`,
        outcome: {
          sv: 'Vi svarar i telefon inom sex minuter och på mejl inom två arbetsdagar. Kan vi inte svara säger vi när vi kan.',
        },
        grounds: {
          sv: 'Sju av tio väntar hellre en dag på ett rätt svar än får ett halvt samma eftermiddag.',
        },
        recordedAt: at(-185, '09:00'),
      },
    ],
    actions: [
      {
        title: { sv: 'Införa garantin och mäta den' },
        responsible: { sv: 'Kontaktcenter' },
        dueOn: day(-120),
        recordedAt: at(-185, '09:20'),
        updates: [
          { state: 'planned', updatedOn: day(-185) },
          {
            state: 'done',
            updatedOn: day(-124),
            note: { sv: 'Första månaden hölls den i 93 procent av fallen.' },
          },
        ],
      },
    ],
    results: [
      {
        publishedAt: at(-182, '10:00'),
        content: {
          summary: {
            sv: '289 av panelens 406 svarade, och 202 av dem väljer rätt svar framför snabbt. Garantin lovar därför mejlsvar inom två dagar, men inte öppna telefoner på kvällen.',
          },
          themes: [
            {
              key: 'right',
              title: { sv: 'Hellre rätt än snabbt' },
              said: { sv: '202 av er väntar hellre en dag.' },
              mentions: 202,
              response: { sv: 'Ja. Två arbetsdagar, och ett besked om vi behöver längre tid.' },
              outcome: 'yes',
            },
            {
              key: 'name',
              title: { sv: 'Ett namn under svaret' },
              said: { sv: 'Ni vill veta vem som svarat.' },
              mentions: 134,
              response: { sv: 'Ja. Förnamn och enhet står under varje svar.' },
              outcome: 'yes',
            },
            {
              key: 'evening',
              title: { sv: 'Telefon till klockan 20' },
              said: { sv: 'Den som arbetar skift hinner inte ringa.' },
              mentions: 96,
              response: {
                sv: 'Nej. Det kräver två tjänster. Däremot ringer vi upp den som bokar tid, också klockan 18.',
              },
              outcome: 'no',
            },
          ],
          use: { sv: 'Tiderna i garantin är era, inte våra första.' },
          participants: 289,
          participation: [
            byAge({ young: 61, adult: 72, middle: 88, older: 68 }),
            byGender({ women: 151, men: 133, other: 2, unsaid: 3 }),
            byArea({
              centrum: 70,
              osteras: 49,
              strandvallen: 28,
              astigen: 31,
              norrby: 27,
              skogshojden: 28,
              landsbygden: 49,
              skargarden: 7,
            }),
            byChannel({ web: 240, sms: 35, phone: 14 }),
          ],
          achievedLevel: 'consult',
          notReached: {
            sv: 'Panelen är för gammal och för få kommer från Åstigen. Vi värvar nu på SFI och i gymnasiet.',
          },
        },
      },
    ],
  };
}
