import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { demoFile } from '../../demo-file';
import { areas, bodies, targetGroups, themes } from '../../terms';
import { byAge, byChannel, byGender } from './participation';

/** Decided, but feedback was promised long ago and never given. */
export function safetyWalkNorrby({ day, at, startOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'trygghetsvandring-norrby',
    sourceLanguage: 'sv',
    influenceLevel: 'dialogue',
    body: bodies.tn,
    areas: [areas.norrby],
    themes: [themes.trygghet, themes.park],
    targetGroups: [targetGroups.boende, targetGroups.unga],
    methods: ['safety_walk'],
    title: { sv: 'Var tar du omvägar i Norrby när det är mörkt?' },
    question: { sv: 'Vilka platser i Norrby känns otrygga, och vad skulle hjälpa?' },
    purpose: {
      sv: 'Vi ville gå samma vägar som du går på kvällen, för att se vad som gör att någon väljer en omväg.',
    },
    about: {
      sv: 'I trygghetsmätningen svarar var tredje kvinna i Norrby att hon undviker att gå ut ensam när det är mörkt. Siffran säger att något är fel, men inte var. Därför gick vi tre kvällar tillsammans: från torget, genom tunneln under Norrbyleden och bort till gymnasiet.',
    },
    audience: { sv: 'Du som bor, jobbar eller går i skolan i Norrby. En vandring var för unga.' },
    participation: {
      sv: 'Vi samlades vid Norrby torg. Rutten var 1,8 kilometer, utan trappor, och gick att göra med rullator eller rullstol. Den som inte kunde komma ringde in sin plats på 0500-00 04 31.',
    },
    resultUse: {
      sv: 'Tekniska nämnden fördelar 600 000 kronor till belysning och röjning efter det vi såg på vandringarna.',
    },
    influenceable: {
      sv: [
        'vilka platser som får ljus först',
        'vad som klipps och röjs',
        'vilka gångvägar som snöröjs tidigt',
      ],
    },
    fixed: {
      sv: ['summan: 600 000 kronor', 'att tunneln finns kvar', 'polisens arbete, som polisen bestämmer över'],
    },
    contact: {
      name: 'Maria Sjödin',
      role: { sv: 'trygghetssamordnare' },
      email: 'maria.sjodin@viken.example',
      phone: '0500-00 04 31',
    },
    publishedAt: at(-425, '09:00'),
    opensAt: startOf(-412),
    closesAt: startOf(-385),
    decisionExpectedOn: day(-330),
    feedbackPromisedOn: day(-310),
    participants: 68,
    steps: [
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        title: { sv: 'Tekniska nämnden beslutade om vandringarna' },
        description: { sv: 'TN § 84.' },
        startsAt: startOf(-436),
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'safety_walk',
        title: { sv: 'Första vandringen: torget till tunneln' },
        place: { sv: 'Samling vid Norrby torg, under klockan.' },
        startsAt: at(-410, '19:00'),
        endsAt: at(-410, '20:45'),
        hasTime: true,
        attended: 24,
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'safety_walk',
        title: { sv: 'Ungas vandring' },
        place: { sv: 'Samling vid gymnasiets huvudingång.' },
        startsAt: at(-403, '18:30'),
        endsAt: at(-403, '20:00'),
        hasTime: true,
        attended: 13,
      },
      {
        kind: 'meeting',
        mode: 'circle',
        method: 'safety_walk',
        title: { sv: 'Tredje vandringen: parken och vårdcentralen' },
        place: { sv: 'Samling vid vårdcentralen. Bänkar längs vägen.' },
        startsAt: at(-396, '19:00'),
        endsAt: at(-396, '20:30'),
        hasTime: true,
        attended: 31,
      },
      {
        kind: 'compilation',
        mode: 'circle',
        title: { sv: '112 iakttagelser fördes in på en karta' },
        startsAt: startOf(-376),
      },
      {
        kind: 'decision',
        mode: 'triangle',
        title: { sv: 'Tekniska nämnden fördelade pengarna' },
        startsAt: startOf(-328),
      },
      {
        kind: 'feedback',
        mode: 'circle',
        title: { sv: 'Besked på Norrby torg' },
        description: { sv: 'Träffen blev inte av. Vi är skyldiga er den.' },
        startsAt: startOf(-310),
        cancelledAt: at(-312, '15:00'),
      },
    ],
    documents: [
      {
        title: { sv: 'Minnesanteckningar från de tre vandringarna' },
        fileName: 'minnesanteckningar-trygghetsvandring-norrby.pdf',
        mediaType: 'application/pdf',
        language: 'sv',
        content: demoFile('minnesanteckningar-trygghetsvandring-norrby.pdf'),
      },
    ],
    decisions: [
      {
        body: bodies.tn,
        decidedOn: day(-328),
        section: '§ 19',
        reference: `TN ${day(-328).slice(0, 4)}/0033`,
        outcome: {
          sv: 'Tunneln under Norrbyleden får nytt ljus, parkens buskar röjs och gångvägen till vårdcentralen snöröjs före klockan sju. Kameror i tunneln sätts inte upp.',
        },
        grounds: {
          sv: 'Tunneln nämndes på alla tre vandringarna. Kameror kräver ett tillstånd som kommunen inte bedömer att den kan få för den platsen.',
        },
        recordedAt: at(-326, '11:15'),
      },
    ],
    actions: [
      {
        title: { sv: 'Nytt ljus i tunneln' },
        responsible: { sv: 'Gatuenheten' },
        dueOn: day(-200),
        recordedAt: at(-326, '11:30'),
        updates: [
          { state: 'planned', updatedOn: day(-326) },
          {
            state: 'done',
            updatedOn: day(-214),
            note: { sv: '22 armaturer som inte går att slå sönder, och ljusa väggar.' },
          },
        ],
      },
      {
        title: { sv: 'Röja buskarna i Norrbyparken' },
        responsible: { sv: 'Parkenheten' },
        dueOn: day(-240),
        recordedAt: at(-326, '11:30'),
        updates: [
          { state: 'planned', updatedOn: day(-326) },
          {
            state: 'started',
            updatedOn: day(-251),
            note: { sv: 'Halva sträckan är röjd. Resten väntar tills fåglarna har häckat klart.' },
          },
        ],
      },
      {
        title: { sv: 'Snöröja gångvägen till vårdcentralen före klockan sju' },
        responsible: { sv: 'Gatuenheten' },
        dueOn: day(25),
        recordedAt: at(-326, '11:30'),
        updates: [{ state: 'planned', updatedOn: day(-326) }],
      },
    ],
    results: [
      {
        publishedAt: at(-305, '10:00'),
        content: {
          summary: {
            sv: '68 personer gick med oss och pekade ut 112 platser. Tunneln, de höga buskarna i parken och isen vid vårdcentralen är det som flest tog upp, och nämnden åtgärdar alla tre.',
          },
          themes: [
            {
              key: 'tunnel',
              title: { sv: 'Tunneln under Norrbyleden' },
              said: {
                sv: 'Trasiga lampor, kladd och en krök som skymmer. ”Jag går hellre över fyra filer.”',
              },
              mentions: 51,
              response: {
                sv: 'Ja. Allt ljus byts och väggarna målas ljusa. Kröken går inte att räta ut, men en spegel sätts upp.',
              },
              outcome: 'yes',
            },
            {
              key: 'bushes',
              title: { sv: 'Buskar som skymmer' },
              said: { sv: 'Syrenerna längs parkvägen är över två meter höga.' },
              mentions: 38,
              response: {
                sv: 'Ja. De klipps till 80 centimeter närmast vägen. Bakom får de vara höga, för fåglarnas skull.',
              },
              outcome: 'yes',
            },
            {
              key: 'ice',
              title: { sv: 'Is på vägen till vårdcentralen' },
              said: { sv: 'Äldre vågar inte gå till morgontiderna.' },
              mentions: 22,
              response: { sv: 'Ja. Sträckan flyttas till den första rundan, klar före klockan sju.' },
              outcome: 'yes',
            },
            {
              key: 'cameras',
              title: { sv: 'Kameror' },
              said: { sv: 'Några vill ha kameror i tunneln, andra vill absolut inte bli filmade.' },
              mentions: 14,
              response: {
                sv: 'Nej. Det krävs att platsen är särskilt drabbad av brott, och polisens siffror visar tre anmälningar på två år. Ljus hjälper fler.',
              },
              outcome: 'no',
            },
          ],
          use: { sv: 'Kartan med de 112 platserna ligger till grund för fördelningen av pengarna.' },
          nextSteps: { sv: 'Parkens buskar blir klara och snöröjningen ändras.' },
          participants: 68,
          participation: [
            byAge({ child: 2, young: 17, adult: 14, middle: 16, older: 19 }),
            byGender({ women: 44, men: 22, unsaid: 2 }),
            byChannel({ meeting: 59, phone: 9 }),
          ],
          notReached: {
            sv: 'Ingen kom från stödboendet Norrbygården, fast många där går hem sent. Trygghetssamordnaren har bokat tid med boendet.',
          },
          achievedLevel: 'consult',
          levelComment: {
            sv: 'Vi lovade dialog. Politikerna var med på en av tre vandringar och återkopplingsträffen ställdes in, så i praktiken blev det konsultation.',
          },
        },
      },
    ],
  };
}
