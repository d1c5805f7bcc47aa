import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { byAge, byArea, byGender } from './participation';

/** Finished: a council (rådslag) about the ferry all year. */
export function ferryCouncil({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'radslag-om-farjan',
    sourceLanguage: 'sv',
    influenceLevel: 'influence',
    body: bodies.kf,
    areas: [areas.skargarden, areas.centrum],
    themes: [themes.trafik, themes.omsorg],
    targetGroups: [targetGroups.boende, targetGroups.aldre, targetGroups.foretag],
    methods: ['council', 'idea_workshop'],
    title: { sv: 'Färjan när isen ligger: ett rådslag' },
    question: { sv: 'Hur ska färjan gå när isen hindrar, och vad får det kosta?' },
    purpose: { sv: 'Öborna och fullmäktige resonerar sig fram till en trafik som håller året om.' },
    about: {
      sv: 'Färjan ställdes in 41 dagar under den senaste isvintern. Rådslaget samlade 24 öbor, fem rederianställda och tre politiker, fyra hela dagar, med samma siffror på bordet. Ni utsåg själva talespersoner.',
    },
    audience: { sv: 'Alla som bor på öarna, eller försörjer sig där.' },
    participation: {
      sv: 'Du utses eller anmäler dig. Resan, maten och förlorad arbetsinkomst ersätts. Den som blir sjuk har en ersättare.',
    },
    resultUse: { sv: 'Rådets förslag läggs på fullmäktiges bord utan ändringar.' },
    influenceable: { sv: ['turtabellen i is', 'vilka som går före', 'samverkan med hydrokoptern'] },
    fixed: { sv: ['sjösäkerheten', 'rederiets avtal till dess det löper ut'] },
    contact: {
      name: 'Marianne Skog',
      role: { sv: 'skärgårdssamordnare' },
      email: 'marianne.skog@viken.example',
      phone: '0500-00 21 11',
    },
    publishedAt: at(-475, '08:00'),
    opensAt: startOf(-470),
    closesAt: endOf(-432),
    decisionExpectedOn: day(-390),
    feedbackPromisedOn: day(-385),
    feedbackGivenOn: day(-387),
    participants: 32,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: { sv: 'Fullmäktige inrättade rådslaget' },
        description: { sv: 'KF § 47.' },
        startsAt: startOf(-485),
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'council',
        title: { sv: 'Rådslag 1: siffrorna' },
        place: { sv: 'Skärgårdsskolan, Storö. Ingen trappa.' },
        startsAt: at(-463, '10:00'),
        endsAt: at(-463, '15:00'),
        hasTime: true,
        attended: 32,
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'idea_workshop',
        title: { sv: 'Rådslag 2: idéverkstad' },
        place: { sv: 'Skärgårdsskolan, Storö. Ingen trappa.' },
        startsAt: at(-449, '10:00'),
        endsAt: at(-449, '15:00'),
        hasTime: true,
        attended: 30,
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'council',
        title: { sv: 'Rådslag 3 och 4: överens' },
        place: { sv: 'Sessionssalen, kommunhuset. Hiss.' },
        startsAt: at(-435, '10:00'),
        endsAt: at(-435, '15:00'),
        hasTime: true,
        attended: 31,
      },
      {
        kind: 'compilation',
        mode: 'circle',
        title: { sv: 'Förslaget skrevs av rådet' },
        startsAt: startOf(-425),
      },
      { kind: 'decision', mode: 'triangle', title: { sv: 'Fullmäktige beslutade' }, startsAt: startOf(-391) },
      {
        kind: 'feedback',
        mode: 'circle',
        title: { sv: 'Besked på färjan' },
        startsAt: at(-387, '09:00'),
        hasTime: true,
      },
    ],
    decisions: [
      {
        body: bodies.kf,
        decidedOn: day(-391),
        section: '§ 9',
        reference: `KS ${day(-391).slice(0, 4)}/0012`,
        outcome: {
          sv: 'Två turer om dagen körs i is med hydrokopter, hemtjänst och skola först. Ny isbrytare köps inte.',
        },
        grounds: { sv: 'Rådet enades. En isbrytare kostar 34 miljoner kronor och hjälper 20 dagar om året.' },
        recordedAt: at(-390, '10:00'),
      },
    ],
    actions: [
      {
        title: { sv: 'Avtal om hydrokopter' },
        responsible: { sv: 'Kommunledningskontoret' },
        dueOn: day(-320),
        recordedAt: at(-390, '10:10'),
        updates: [
          { state: 'planned', updatedOn: day(-390) },
          { state: 'done', updatedOn: day(-322) },
        ],
      },
      {
        title: { sv: 'Försök med provianthus på Storö' },
        responsible: { sv: 'Skärgårdssamordnaren' },
        dueOn: day(-250),
        recordedAt: at(-390, '10:10'),
        updates: [
          { state: 'planned', updatedOn: day(-390) },
          {
            state: 'stopped',
            updatedOn: day(-270),
            note: { sv: 'Affären på Storö tog över det själv. Bra så.' },
          },
        ],
      },
    ],
    results: [
      {
        publishedAt: at(-387, '12:00'),
        content: {
          summary: {
            sv: '32 personer satt i rådet i fyra dagar och enades. Fullmäktige antog förslaget: två turer om dagen i is, men ingen isbrytare för 34 miljoner kronor.',
          },
          themes: [
            {
              key: 'first',
              title: { sv: 'Vem går före?' },
              said: { sv: 'Hemtjänst och skola före post och gods. Rådet sa det utan omröstning.' },
              mentions: 32,
              response: { sv: 'Ja. Så står det i avtalet.' },
              outcome: 'yes',
            },
            {
              key: 'copter',
              title: { sv: 'Hydrokopter' },
              said: { sv: 'Rederiet visade en ritning, fiskaren en bättre.' },
              mentions: 27,
              response: { sv: 'Ja, för 1,2 miljoner kronor om året.' },
              outcome: 'yes',
            },
            {
              key: 'breaker',
              title: { sv: 'Isbrytare' },
              said: { sv: 'Några vill ha en egen.' },
              mentions: 7,
              response: {
                sv: 'Nej. Det vore 1,7 miljoner per isdag. Fullmäktige har bett grannkommunerna dela en, men ingen vill än.',
              },
              outcome: 'no',
            },
            {
              key: 'budget',
              title: { sv: 'Vinterpengar i avtalet' },
              said: { sv: 'Isen ska inte vara en överraskning varje gång.' },
              mentions: 19,
              response: { sv: 'Senare. När rederiets avtal löper ut läggs ett vintertillägg i det nya.' },
              outcome: 'later',
            },
          ],
          use: { sv: 'Rådets text är fullmäktiges beslut.' },
          participants: 32,
          participation: [
            byAge({ adult: 9, middle: 12, older: 11 }, null),
            byGender({ women: 15, men: 17 }, null),
            byArea({ skargarden: 24, centrum: 8 }, null),
          ],
          notReached: { sv: 'Ingen under 26 år satt i rådet. Nästa gång får skolan utse två.' },
          achievedLevel: 'influence',
        },
      },
    ],
  };
}
