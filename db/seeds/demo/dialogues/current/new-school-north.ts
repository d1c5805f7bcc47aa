import type { DialogueRecord } from '../../../../dialogue-record';
import type { DemoCalendar } from '../../calendar';
import { areas, bodies, targetGroups, themes } from '../../terms';

/**
 * Planned, and information only: the decision is taken, so nothing is asked. The decision stands among the steps and not
 * as a decision of the dialogue, since it did not come out of one.
 */
export function newSchoolNorth({ day, at, startOf, endOf }: DemoCalendar): DialogueRecord {
  return {
    slug: 'ny-skola-i-norr',
    sourceLanguage: 'sv',
    influenceLevel: 'inform',
    body: bodies.bun,
    areas: [areas.norrby, areas.skogshojden],
    themes: [themes.skola, themes.bygga],
    targetGroups: [targetGroups.foraldrar, targetGroups.barn, targetGroups.boende],
    methods: ['information_meeting', 'web_information', 'print'],
    title: { sv: 'Den nya skolan byggs vid Skogshöjden: det här betyder det för dig' },
    purpose: {
      sv: 'Du ska få veta var den nya skolan byggs, varför den hamnar där och vad som händer med ditt barns skolgång.',
    },
    about: {
      sv: 'Skolan byggs vid Granbacken i Skogshöjden, för 420 elever i förskoleklass till årskurs 6. Norrbyskolans baracker rivs när den är klar. Beslutet är taget, och platsen prövades mot två andra tomter: den ena hade för dålig mark, den andra låg för nära järnvägen.\n\nDet här är information, inte en dialog. Platsen och storleken går inte längre att påverka, och då vore det fel att fråga. Hur skolgården ska se ut är däremot inte bestämt. Det blir en egen dialog, och den får du veta om först av alla om du lämnar din adress.',
    },
    audience: {
      sv: 'Du som har barn i Norrbyskolan, i Skogshöjdens förskolor eller i kö, och du som bor nära Granbacken.',
    },
    participation: {
      sv: 'Kom till informationsmötet, eller se det i efterhand med text på viken.example/granbacken. Ställ frågor på plats, på 0500-00 05 15 eller till daniel.forslund@viken.example. En broschyr på fem språk kommer hem i brevlådan. Tolkar i arabiska och somaliska finns på mötet.',
    },
    resultUse: {
      sv: 'Vi samlar alla frågor och lägger ut svaren här. Svaren ändrar inte beslutet om platsen.',
    },
    fixed: {
      sv: [
        'platsen: Granbacken i Skogshöjden',
        'storleken: 420 elever',
        'Norrbyskolans baracker rivs',
        'varje elev behåller sin klass vid flytten',
      ],
    },
    contact: {
      name: 'Daniel Forslund',
      role: { sv: 'lokalplanerare för skolan' },
      email: 'daniel.forslund@viken.example',
      phone: '0500-00 05 15',
    },
    publishedAt: startOf(-7),
    opensAt: startOf(10),
    closesAt: endOf(31),
    feedbackPromisedOn: day(38),
    steps: [
      {
        kind: 'decision',
        mode: 'triangle',
        startsAt: startOf(-32),
        hasTime: false,
        title: { sv: 'Kommunfullmäktige beslutade om platsen' },
        description: {
          sv: 'KF § 74. Marken vid Granbacken bär, vägen dit finns och flest barn får gångavstånd: 71 procent bor inom en kilometer.',
        },
      },
      {
        kind: 'decision_to_hold',
        mode: 'triangle',
        startsAt: startOf(-18),
        hasTime: false,
        title: { sv: 'Nämnden valde att informera, inte att fråga' },
        description: { sv: 'BUN § 61. När inget går att påverka ska vi inte kalla det dialog.' },
      },
      {
        kind: 'information',
        mode: 'circle',
        method: 'print',
        startsAt: startOf(10),
        hasTime: false,
        title: { sv: 'Broschyren kommer i brevlådan' },
        description: { sv: 'På svenska, engelska, arabiska, somaliska och ukrainska, till 2 300 hushåll.' },
      },
      {
        kind: 'information',
        mode: 'circle',
        method: 'information_meeting',
        startsAt: at(17, '18:00'),
        endsAt: at(17, '19:30'),
        hasTime: true,
        title: { sv: 'Informationsmöte med rektor och projektledare' },
        description: { sv: 'Halva tiden är frågor. Barnhörna med fritidspersonal.' },
        place: { sv: 'Norrbyskolans aula. Hiss, hörslinga, teckentolk och tolkar i arabiska och somaliska.' },
      },
      {
        kind: 'information',
        mode: 'circle',
        method: 'web_information',
        startsAt: startOf(18),
        hasTime: false,
        title: { sv: 'Se mötet i efterhand, textat' },
        description: { sv: 'På viken.example/granbacken. På biblioteken hjälper personalen dig att se det.' },
      },
      {
        kind: 'feedback',
        mode: 'circle',
        startsAt: startOf(38),
        hasTime: false,
        title: { sv: 'Alla frågor och svar om skolan' },
      },
    ],
  };
}
