import type { DemoFollowUp } from './demo-follow-up';

/** The playground by the river: followed up, and its report published. */
export const playgroundFollowUp: DemoFollowUp = {
  slug: 'lekplatsen-vid-an',
  writtenOn: -33,
  goals: [
    {
      reached: 'partly',
      outcome:
        'Föräldrar och barn kom i stort antal, och sju av tio svar kom från Åstigen och Centrum. Unga och de som är 65 år eller äldre svarade mindre än sin del.',
      served: 'Vi vet vad småbarnsfamiljer saknar. Vi vet mindre om de äldre som är där med barnbarn.',
    },
    {
      reached: 'yes',
      outcome:
        'Nämnden visste inte att skuggan var viktigast. Den hade tänkt byta klätterställningen och flyttade pengarna.',
      served: 'Det var hela syftet: pengarna gick till det som saknades.',
    },
    { reached: 'yes', outcome: '96 timmar av högst 120. Enkäten på papper tog längst tid att skriva in.' },
  ],
  groups: [
    { reached: 'no', count: 16 },
    { reached: 'yes', count: 138 },
    { reached: 'partly', count: 9 },
  ],
  questions: {
    methods:
      'Enkäten på nätet och på papper vid grinden gav bredd. Idéträffen på lekplatsen gav det som ingen skriver i en enkät.',
    concerned: 'Föräldrar och barn i Åstigen, ja. Unga nästan inte alls.',
    able: 'Ja. Barnen ritade, och de som inte skriver svenska fick hjälp på plats.',
    goals: 'Två av tre mål nåddes helt, ett delvis.',
    quality: 'God. Svaren var korta men konkreta, och gick att räkna på.',
    decisions: 'Ja. Ordningen i beslutet är ordningen i svaren.',
    knowledge: 'Att skuggan är det som avgör om man stannar. Det hade vi inte frågat om.',
    count: '251 personer: 214 svarade på enkäten och 37 kom till träffen.',
    effect:
      'Klätterställningen lagades i stället för att bytas. Det blev pengar till träd, segel och staket.',
    purpose: 'Ja.',
    unspoken: 'Ingen tog upp vem som sköter om solseglet. Det borde vi ha frågat driften om innan.',
    well: 'Vi var på platsen, i regn, med kaffe. Då kom de som aldrig svarar.',
    better: 'Vi borde ha stått vid lekplatsen på förmiddagar, när mor- och farföräldrar är där.',
  },
  lessons: [
    {
      lesson:
        'En låda med pappersenkäter vid grinden gav 43 svar, de flesta från dem som inte svarar på nätet.',
      next: 'Ställ ut lådan från första dagen, och töm den varje vecka.',
      method: 'survey',
      group: 'foraldrar',
      theme: 'park-och-natur',
    },
    {
      lesson: 'Två enkäter låg kvar i lådan när vi räknade. Siffran fick rättas i efterhand.',
      next: 'Två personer tömmer och räknar tillsammans.',
      method: 'survey',
    },
    {
      lesson: 'Barn ritar hellre än de svarar på frågor.',
      next: 'Ta med en stor karta av platsen och kritor till varje möte där barn är med.',
      method: 'idea_seminar',
      group: 'barn',
    },
  ],
  evaluation: {
    openedOn: -200,
    closedOn: -170,
    invited: 96,
    answers: {
      easy: { yes: 33, partly: 6, no: 2 },
      understood: { yes: 29, partly: 9, no: 3 },
      heard: { yes: 24, partly: 11, no: 6 },
      again: { yes: 35, partly: 5, no: 1 },
    },
    ages: { '13-15': 5, '25-44': 22, '45-64': 8, '65-79': 6 },
    genders: { woman: 24, man: 17 },
    areas: { astigen: 23, centrum: 10, norrby: 8 },
    better: [
      { text: 'Kom till lekplatsen på förmiddagen också, då är vi pensionärer där.', review: 'shown' },
      { text: 'Bra att ni sa nej till toaletten rakt ut och berättade vad den kostar.', review: 'shown' },
      { text: 'Skriv på arabiska på lappen vid grinden.', review: 'shown' },
      { text: 'Grannen på nummer 7 borde inte få vara med och bestämma.', review: 'withheld' },
    ],
  },
  report: { askedOn: -31, publishedOn: -30 },
};
