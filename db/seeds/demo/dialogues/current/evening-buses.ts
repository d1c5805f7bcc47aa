import type { DialogueRecord } from '../../../../dialogue-record';
import type { ResultContent } from '../../../../schema/result-version';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';

/** Analysing: said on the web and face to face, and told back to those who took part. */
export function eveningBuses({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'kvallsbuss-till-byarna',
    sourceLanguage: 'sv',
    influenceLevel: 'dialogue',
    body: bodies.ks,
    areas: [areas.landsbygden],
    themes: [themes.trafik],
    targetGroups: [targetGroups.unga, targetGroups.alla],
    methods: ['social_media', 'web_dialogue', 'question_hour'],
    title: { sv: 'Sista bussen till byarna går 19.40. Hur tar du dig hem sedan?' },
    question: { sv: 'Vilka kvällsturer behövs mest, och vad är du beredd att byta bort för dem?' },
    purpose: {
      sv: 'Kommunstyrelsen ska förhandla med regionen om kvällstrafiken på landsbygden och vill först resonera med dem som står vid hållplatsen.',
    },
    about: {
      sv: 'Efter 19.40 går ingen buss till Kvarnbo, Sörviken eller Ängsta. Den som slutar på lagret klockan 22, tränar handboll eller vill på bio får skjuts, cyklar eller stannar hemma.\n\nDialogen fördes där folk redan var: i kommunens sociala medier, i ett forum på kommunens webbplats och på frågestunden före fullmäktige. Nu går vi igenom 640 inlägg från 392 personer.',
    },
    audience: { sv: 'Du som åker kollektivt på kvällen, och du som skulle göra det om det gick en buss.' },
    participation: {
      sv: 'Forumet är stängt för nya inlägg men går att läsa på viken.example/kvallsbuss. Har du en fråga om vad som händer nu, skriv till dialog@viken.example eller ring 0500-00 01 90.',
    },
    resultUse: {
      sv: 'Det ni enades om, och det ni inte enades om, blir kommunens underlag i förhandlingen. Regionen beslutar om turerna; vi kan betala för tillval inom vår ram.',
    },
    influenceable: {
      sv: [
        'vilka linjer vi prioriterar i förhandlingen',
        'vilka kvällar och klockslag',
        'om pengar ska läggas på buss eller på anropsstyrd trafik',
      ],
    },
    fixed: {
      sv: [
        '700 000 kronor om året till tillval på landsbygden',
        'regionen bestämmer tidtabell och biljettpris',
        'skolbussarna rörs inte',
      ],
    },
    contact: {
      name: 'Maja Törnblom',
      role: { sv: 'kollektivtrafikstrateg' },
      email: 'maja.tornblom@viken.example',
      phone: '0500-00 01 90',
    },
    publishedAt: startOf(-64),
    opensAt: startOf(-58),
    closesAt: endOf(-21),
    decisionExpectedOn: day(29),
    feedbackPromisedOn: day(36),
    participants: 392,
    results: [{ publishedAt: at(-6, '10:00'), content: result }],
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        startsAt: startOf(-70),
        hasTime: false,
        title: { sv: 'Kommunstyrelsen beslutade om dialogen' },
        description: { sv: 'KS § 118. Förhandlingen med regionen väntar tills ni har sagt ert.' },
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'social_media',
        startsAt: startOf(-58),
        endsAt: endOf(-21),
        hasTime: false,
        title: { sv: 'Samtal i sociala medier' },
        description: { sv: 'En fråga i veckan. Tre ledamöter svarade under eget namn.' },
      },
      {
        kind: 'collection',
        mode: 'circle',
        method: 'web_dialogue',
        startsAt: startOf(-55),
        endsAt: endOf(-21),
        hasTime: false,
        title: { sv: 'Forum om kvällsbussen' },
        description: {
          sv: '640 inlägg. Fyra togs bort för personangrepp, och skribenterna fick veta varför.',
        },
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'question_hour',
        startsAt: at(-30, '17:00'),
        endsAt: at(-30, '18:00'),
        hasTime: true,
        attended: 46,
        title: { sv: 'Frågestund före fullmäktige' },
        description: { sv: 'Elva frågor ställdes, tre av dem via sms. Svaren går att se i efterhand.' },
        place: {
          sv: 'Folkets hus, Stora salen. Hiss, hörslinga och teckentolk. Sändes på kommunens webbplats.',
        },
      },
      {
        kind: 'compilation',
        mode: 'circle',
        startsAt: startOf(-6),
        hasTime: false,
        title: { sv: 'Sammanställningen lades ut' },
        description: { sv: 'Den gick först till de 214 som lämnat e-post eller telefonnummer.' },
      },
      {
        kind: 'decision',
        mode: 'triangle',
        startsAt: startOf(29),
        hasTime: false,
        title: { sv: 'Kommunstyrelsen beslutar vad vi ska begära' },
      },
      {
        kind: 'feedback',
        mode: 'circle',
        startsAt: startOf(36),
        hasTime: false,
        title: { sv: 'Besked om kvällsbussen' },
      },
    ],
  };
}

const result: ResultContent = {
  summary: {
    sv: 'De flesta vill ha en sen tur varje kväll hellre än flera turer på helgen. Oenigheten gäller om byarna ska få buss eller beställd taxi.',
  },
  participants: 392,
  themes: [
    {
      key: 'late-departure',
      title: { sv: 'En avgång efter klockan 22' },
      said: {
        sv: 'Skiftarbetare och föreningar vill samma sak: en enda säker tur klockan 22.15 från stationen genom alla tre byarna, varje kväll.',
      },
      mentions: 231,
      response: { sv: 'Vi har begärt pris av regionen. Kommunstyrelsen tar ställning när det har kommit.' },
      outcome: 'pending',
    },
    {
      key: 'call-driven',
      title: { sv: 'Buss eller beställd taxi' },
      said: {
        sv: 'Hälften tycker att beställd taxi är bättre än en tom buss. Andra hälften säger att unga och äldre drar sig för att ringa och beställa.',
      },
      mentions: 118,
      response: {
        sv: 'Vi tar med båda synsätten. Går det att beställa med sms faller en del av invändningen, och det undersöker vi.',
      },
      outcome: 'pending',
    },
    {
      key: 'fares',
      title: { sv: 'Gratis kvällsbuss för unga' },
      said: { sv: 'Många unga skrev att det inte är tiden utan priset som stoppar dem.' },
      mentions: 87,
      response: {
        sv: 'Priset bestämmer regionen, så det kan vi inte lova. Vi har skickat inläggen till regionens nämnd och bett om svar, som vi lägger ut här.',
      },
      outcome: 'no',
    },
  ],
  use: { sv: 'Sammanställningen är bilaga till ärendet i kommunstyrelsen.' },
  nextSteps: { sv: 'Regionen lämnar pris. Sedan beslutar kommunstyrelsen vad vi begär.' },
  participation: [
    {
      dimension: 'channel',
      groups: [
        { label: { sv: 'Sociala medier' }, count: 207 },
        { label: { sv: 'Forum på webben' }, count: 139 },
        { label: { sv: 'Frågestunden' }, count: 46 },
      ],
    },
  ],
  notReached: {
    sv: 'Vi hörde för lite från äldre på landsbygden. Pensionärsrådet tar upp frågan på sitt nästa möte, och deras synpunkter bifogas.',
  },
};
