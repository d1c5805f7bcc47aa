import type { DemoVoices } from './demo-voices';

/** The speed in the villages: closed, and half sorted. */
export const villageSpeedVoices: DemoVoices = {
  slug: 'hastigheter-i-byarna',
  sorted: 55,
  count: 64,
  openers: [
    'Kvarnbo.',
    'Sörviken.',
    'Ängsta.',
    'Kör timmerbil.',
    'Mamma till två skolbarn.',
    'Bor vid lanthandeln.',
  ],
  tables: ['Papper, bygdegården:'],
  themes: {
    school: {
      words: [
        'Förbi Ängsta skola kör de i 60, minst.',
        '30 vid skolan, dygnet runt.',
        'Barnen går i vägkanten till bussen.',
        'Ett upphöjt övergångsställe vid skolan.',
        'Sänk till 30 där barnen väntar på bussen.',
        'Det har gått bra hittills, men bara tur.',
      ],
      conclusion: 'Vid skolan och bussen är nästan alla överens om 30, också de som kör mest.',
      open: { title: { sv: 'Vid skolan och bussen' }, mentions: 34 },
    },
    curve: {
      words: [
        'Kurvan vid Ängsta lanthandel är livsfarlig.',
        'Man ser inte bilarna när man backar ut från handeln.',
        'En spegel i kurvan så länge.',
        'Tre bilar i diket i vintras, alla i samma kurva.',
        'Gupp före kurvan.',
      ],
      open: { title: { sv: 'Kurvan vid lanthandeln' }, mentions: 27 },
    },
    heavy: {
      words: [
        'Timmerbilarna måste fram. Gupp på den gatan är en dum idé.',
        'Med tröska behöver jag hela vägens bredd.',
        'Behåll 50 på raksträckorna, annars kommer mjölken för sent.',
        'Inga gupp, men gärna kamera.',
        'Låt oss som kör tungt vara med när ni ritar.',
      ],
      open: { title: { sv: 'Den tunga trafiken' }, mentions: 18 },
    },
    'state-road': {
      words: [
        'Det är länsvägen som är problemet, inte byvägen.',
        'Varför kan kommunen inte sänka på länsvägen?',
        'Skriv till Trafikverket ni, vi har gjort det tre gånger.',
      ],
      open: { title: { sv: 'Länsvägen' }, mentions: 12 },
    },
  },
  others: [
    {
      kind: 'proposal',
      title: 'Digital skylt som visar farten',
      words: ['Sätt upp en sån som visar hur fort man kör.', 'Smileyskylten i Lövby fungerar. En till!'],
    },
    { kind: 'need', title: 'Ljus på väg till bussen', words: ['Det är mörkt hela vägen till busskuren.'] },
  ],
  without: ['Ni frågar alltid men gör aldrig något.', 'Bra enkät!'],
  hidden: [
    {
      text: '(Registreringsnummer och namn på en granne som påstås köra för fort.)',
      reason: 'personal-data',
    },
  ],
};

/** On the way to the school in Österås: notes from the first meeting, pins and calls, sorted while it goes on. */
export const wayToSchoolVoices: DemoVoices = {
  slug: 'tryggare-vag-till-skolan-osteras',
  sorted: 50,
  count: 58,
  openers: ['Nål på kartan:', 'Går i sexan.', 'Ringde in:'],
  tables: ['Bord 1:', 'Bord 2:', 'Bord 3:'],
  themes: {
    crossing: {
      words: [
        'Korsningen Österåsvägen–Kanalgatan, ingen stannar.',
        'Bilarna från Kanalgatan ser inte barnen.',
        'En skolvakt i korsningen klockan åtta.',
        'Övergångsstället är utslitet, det syns inte.',
        'Min son väntar på att det ska bli helt tomt. Det tar fem minuter.',
        'Gupp före övergångsstället på Österåsvägen.',
      ],
      open: {
        title: {
          sv: 'Korsningen Österåsvägen–Kanalgatan',
          en: 'The crossing of Österåsvägen and Kanalgatan',
        },
        mentions: 33,
      },
    },
    tunnel: {
      words: [
        'Gångtunneln under järnvägen är mörk och blöt.',
        'Det står alltid vatten i tunneln efter regn.',
        'Vi tar omvägen över spåret i stället. Det är ännu värre.',
        'De stora hänger i tunneln, då vågar inte jag gå.',
        'Ljus i tunneln, hela dygnet.',
      ],
      open: {
        title: { sv: 'Gångtunneln under järnvägen', en: 'The footpath tunnel under the railway' },
        mentions: 29,
      },
    },
    'drop-off': {
      words: [
        'Avlämningen på Skolgatan är kaos tio minuter om dagen.',
        'Föräldrar som skjutsar är problemet. Jag är en av dem.',
        'Bilar vänder på trottoaren.',
        'En plats att släppa av 200 meter bort, så går de sista biten.',
        'Stäng Skolgatan för bilar mellan 7.40 och 8.10.',
      ],
      open: { title: { sv: 'Avlämningen på Skolgatan', en: 'The drop-off on Skolgatan' }, mentions: 22 },
    },
  },
  others: [
    {
      kind: 'proposal',
      title: 'Vandrande skolbuss',
      words: [
        'Kan vi inte gå tillsammans, som en skolbuss fast till fots?',
        'Vi på Kanalgatan turas redan om att gå med barnen.',
      ],
    },
  ],
  without: ['Vad roligt att politikerna kom själva.', 'Kaffet var gott.'],
  hidden: [{ text: '(Ett barns namn, klass och väg hem.)', reason: 'safety' }],
  own: {
    resident: 'nils',
    text: 'Äldre herre vid bord 2: går till apoteket över samma övergångsställe som barnen. Bilarna från Kanalgatan stannar inte.',
    themes: ['crossing'],
    atMeeting: true,
  },
};
