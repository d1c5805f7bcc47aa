import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { byAge, byChannel, byGender } from './participation';

/** Finished: a referral and a question hour on a plan. */
export function archipelagoReferral({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'skargardsplanen',
    sourceLanguage: 'sv',
    influenceLevel: 'consult',
    body: bodies.mbn,
    areas: [areas.skargarden],
    themes: [themes.bygga, themes.miljo, themes.park],
    targetGroups: [targetGroups.boende, targetGroups.foretag, targetGroups.foreningar],
    methods: ['referral', 'question_hour'],
    title: { sv: 'Hur ska det gå att bo kvar på öarna?' },
    question: { sv: 'Är planens avvägning mellan bostäder och orörda stränder rätt?' },
    purpose: { sv: 'Nämnden prövar sitt förslag till skärgårdsplan mot er som lever med den.' },
    about: {
      sv: 'På Vikens elva bebodda öar bor 640 människor året om. Planen anger var det får byggas, var stranden lämnas i fred och var bryggor kan byggas ihop. Förslaget var på remiss och nämnden satt två timmar i Skärgårdsskolan och svarade på frågor.',
    },
    audience: { sv: 'Öbor, sommarboende och föreningar.' },
    participation: {
      sv: 'Skriv ett yttrande på kommunens webbplats eller i ett brev, eller tala in det på 0500-00 15 01. Frågestunden nåddes med färjans ordinarie tur.',
    },
    resultUse: { sv: 'Varje yttrande får ett svar i granskningsutlåtandet innan planen antas.' },
    influenceable: { sv: ['var nya hus får ligga', 'gemensamma bryggor'] },
    fixed: { sv: ['strandskyddslagen', 'naturreservatet på Norrskär'] },
    contact: {
      name: 'Lars-Erik Hammar',
      role: { sv: 'översiktsplanerare' },
      email: 'lars-erik.hammar@viken.example',
      phone: '0500-00 15 01',
    },
    publishedAt: at(-1230, '09:00'),
    opensAt: startOf(-1225),
    closesAt: endOf(-1165),
    decisionExpectedOn: day(-1080),
    feedbackPromisedOn: day(-1065),
    feedbackGivenOn: day(-1070),
    participants: 118,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: { sv: 'Nämnden skickade planen på remiss' },
        description: { sv: 'MBN § 102.' },
        startsAt: startOf(-1240),
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'referral',
        title: { sv: 'Yttra dig om skärgårdens plan' },
        startsAt: startOf(-1225),
        endsAt: endOf(-1165),
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'question_hour',
        influenceLevel: 'dialogue',
        title: { sv: 'Frågestund med nämnden' },
        place: { sv: 'Skärgårdsskolan, Storö. Ingen trappa. Färjan 17.10 och 20.40.' },
        startsAt: at(-1190, '18:00'),
        endsAt: at(-1190, '20:00'),
        hasTime: true,
        attended: 52,
      },
      {
        kind: 'compilation',
        mode: 'circle',
        title: { sv: '73 yttranden besvarades' },
        startsAt: startOf(-1140),
      },
      { kind: 'decision', mode: 'triangle', title: { sv: 'Nämnden antog planen' }, startsAt: startOf(-1081) },
      {
        kind: 'feedback',
        mode: 'circle',
        title: { sv: 'Besked om skärgårdens plan' },
        startsAt: startOf(-1070),
      },
    ],
    decisions: [
      {
        body: bodies.mbn,
        decidedOn: day(-1081),
        section: '§ 46',
        reference: `MBN ${day(-1081).slice(0, 4)}/0119`,
        outcome: {
          sv: 'Planen antas med sju nya bebyggelseområden i stället för elva, och fyra gemensamma bryggor.',
        },
        grounds: {
          sv: 'Fyra områden låg i lekgrunder för gädda, som fiskare påpekade och länsstyrelsen bekräftade.',
        },
        recordedAt: at(-1079, '10:00'),
      },
    ],
    actions: [
      {
        title: { sv: 'Rita om kartan och lägga ut den på varje ö' },
        responsible: { sv: 'Planenheten' },
        dueOn: day(-1050),
        recordedAt: at(-1079, '10:10'),
        updates: [{ state: 'done', updatedOn: day(-1052) }],
      },
    ],
    results: [
      {
        publishedAt: at(-1070, '10:00'),
        content: {
          summary: {
            sv: '73 yttranden kom in och 52 kom till frågestunden. Fyra av elva byggområden ströks för gäddans skull, och de sju övriga är kvar mot åtta yttrandens vilja.',
          },
          themes: [
            {
              key: 'pike',
              title: { sv: 'Gäddans lekplatser' },
              said: { sv: 'Yrkesfiskarna la fram egna kartor.' },
              mentions: 26,
              response: { sv: 'Ja. Fyra områden är borta ur planen.' },
              outcome: 'yes',
            },
            {
              key: 'jetties',
              title: { sv: 'Bryggor att dela' },
              said: { sv: 'Var och en vill ha sin, men förstår varför inte.' },
              mentions: 22,
              response: { sv: 'Ja. Fyra gemensamma bryggor, närmast dem som bor där året om.' },
              outcome: 'yes',
            },
            {
              key: 'nothing',
              title: { sv: 'Bygg inget alls' },
              said: { sv: 'Åtta sommarboende vill bevara öarna som de är.' },
              mentions: 8,
              response: {
                sv: 'Nej. Utan nya hus stänger skolan, sa öborna själva, och nämnden håller med. Ert yttrande är besvarat punkt för punkt.',
              },
              outcome: 'no',
            },
          ],
          participants: 118,
          participation: [
            byAge({ adult: 19, middle: 44, older: 55 }, null),
            byGender({ women: 41, men: 75, unsaid: 2 }, null),
            byChannel({ web: 55, paper: 15, phone: 3, meeting: 45 }),
          ],
          notReached: {
            sv: 'Ingen under 26 år svarade. Unga från öarna bor i stan på veckorna, och vi frågade fel dagar.',
          },
          achievedLevel: 'consult',
        },
      },
    ],
  };
}
