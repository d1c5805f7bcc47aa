import type { DemoVoices } from './demo-voices';

/** What the kommun does for people: meals, schools, bathing, answers. */
export const serviceVoices: readonly DemoVoices[] = [
  {
    slug: 'maten-pa-ekbacken',
    openers: ['Anhörig:', 'Har bott här i fyra år.'],
    tables: ['Bord 1:', 'Personal antecknade:'],
    themes: {
      dishes: {
        words: [
          'Kåldolmar som smakar något.',
          'Salt är inte farligt i min ålder.',
          'Kalops, raggmunk, sill. Det är mat.',
          'Det ska lukta mat före maten.',
          'Skarpsås till fisken.',
          'Min mamma åt upp allt när det var pannbiff.',
        ],
        conclusion: 'Rätter från förr, med smak, är det nästan alla vill ha. Saltet kan stå på bordet.',
      },
      hours: {
        words: [
          'Middag 16.30 är mitt på dagen.',
          'Natten blir så lång när man har ätit klockan halv fem.',
          'Klockan sex åt vi alltid hemma.',
          'Låt oss äta när vi är hungriga.',
        ],
        conclusion: 'Klockan 18 passar de flesta. Det kräver att kvällspasset ändras.',
      },
      laying: {
        words: ['Duk och riktiga tallrikar.', 'En blomma på bordet.', 'Bricka är för sjukhus.'],
        conclusion: 'Porslin går att ha varje dag, duk på helgen.',
      },
      wine: {
        words: ['Ett glas vin till söndagssteken.', 'En öl, som en vanlig människa.'],
        conclusion: 'Boendet får inte sälja, men den som vill får ta med sig.',
      },
    },
    without: ['Maten är bra, tack.', 'Personalen är snäll.'],
  },
  {
    slug: 'sa-byggs-det-nya-vattenverket',
    count: 35,
    openers: ['Ringde in:'],
    tables: ['Fråga på mötet:', 'Fråga i sändningen:'],
    themes: {
      cost: {
        words: [
          'Vad kostar det mig?',
          'Hur mycket höjs taxan för en villa?',
          'Får vi i lägenhet också betala?',
          'Blir det dyrare varje år nu?',
        ],
        conclusion: 'Frågan om kostnad var vanligast och fick ett svar i kronor per månad.',
      },
      traffic: {
        words: [
          'Hur många lastbilar går förbi skolan?',
          'Kan de låta bli att köra när barnen går till skolan?',
          'Hur länge pågår transporterna?',
        ],
        conclusion: 'Transporter kan undvikas den timme då barnen går till skolan.',
      },
      site: {
        words: ['Varför inte i hamnen?', 'Finns det ingen annan plats?'],
        conclusion: 'Hamnen ligger för lågt. Det behöver förklaras med en karta.',
      },
    },
    without: [
      'När börjar det?',
      'Blir vattnet hårdare?',
      'Kan man få se ritningen?',
      'Vem bygger?',
      'Stängs vattnet av?',
      'Vad händer med det gamla verket?',
      'Hur länge räcker det nya?',
      'Är vattnet gott?',
      'Låter pumparna?',
      'Får skolklasser komma på besök?',
      'Vad händer vid strömavbrott?',
      'Varifrån tas vattnet?',
    ],
  },
  {
    slug: 'hur-snabbt-ska-vi-svara',
    openers: ['Panelen:', 'Jobbar skift.', 'Ringer sällan.', 'Driver eget.'],
    themes: {
      right: {
        words: [
          'Hellre rätt en dag senare än fel på en gång.',
          'Säg när ni kan svara, så väntar jag.',
          'Jag fick tre olika svar förra gången.',
          'Två dagar är snabbt nog om svaret håller.',
          'Fel svar kostar mig mer tid än att vänta.',
          'Rätt från början.',
        ],
        conclusion: 'Rätt går före snabbt för de flesta, om man får veta när svaret kommer.',
      },
      name: {
        words: [
          'Jag vill veta vem jag pratar med.',
          'Ett namn under mejlet.',
          'Underskrivet ”Kommunen” känns som en vägg.',
          'Förnamn räcker.',
          'Då kan jag höra av mig till samma person igen.',
        ],
        conclusion: 'Ett förnamn och en enhet ger förtroende utan att hänga ut någon.',
      },
      evening: {
        words: [
          'Telefon till klockan 20, jag slutar 18.',
          'Öppet en kväll i veckan.',
          'Jag hinner aldrig ringa på dagen.',
          'Ring upp mig när det passar mig.',
        ],
        conclusion: 'Kvällsöppet kräver två tjänster. Uppringning på bokad tid når samma människor.',
      },
    },
    without: ['Vet ej.', 'Har aldrig ringt kommunen.'],
  },
  {
    slug: 'skargardsplanen',
    openers: ['Yttrande:', 'Yrkesfiskare.', 'Bor på Storö året om.', 'Sommarboende sedan 1971.'],
    tables: ['Frågestunden:'],
    themes: {
      pike: {
        words: [
          'Här leker gäddan, se vår karta.',
          'Bygger ni i viken dör fisket.',
          'Fyra av områdena ligger mitt i leken.',
          'Vi har fiskat här i tre generationer och vet var den står.',
        ],
        conclusion: 'Fiskarnas kartor visar lekplatser som planen inte kände till.',
      },
      jetties: {
        words: [
          'En brygga att dela är bättre än tjugo egna.',
          'Jag vill ha min egen, men jag förstår.',
          'Bryggan måste ligga nära oss som bor här på vintern.',
          'Fyra bryggor räcker.',
        ],
        conclusion: 'Delade bryggor godtas om de ligger nära dem som bor där året om.',
      },
      nothing: {
        words: ['Bygg inget alls.', 'Låt öarna vara.'],
        conclusion: 'Utan nya hus stänger skolan, säger de som bor där.',
      },
    },
    without: ['Tack för att ni kom ut till öarna.'],
  },
  {
    slug: 'du-som-inte-badar-i-simhallen',
    openers: ['På torget:'],
    tables: ['Fokusgrupp 1:', 'Fokusgrupp 3:', 'Genom tolk:'],
    themes: {
      hours: {
        words: [
          'En timme utan vattenlek, så vågar jag.',
          'En kväll för bara kvinnor.',
          'Det är för högt ljud för mig.',
          'Egna tider för oss som är nybörjare.',
        ],
        conclusion: 'Lugna tider och en kväll för kvinnor räcker för att flera ska komma.',
      },
      changing: {
        words: [
          'Jag duschar inte inför andra.',
          'Ett bås med dörr.',
          'Min kropp ser annorlunda ut, jag vill inte förklara.',
          'Omklädningsrummet är hela skälet.',
          'Med ett bås kan jag hjälpa min son.',
        ],
        conclusion: 'Att byta om ifred är skälet som flest nämner, och det går att bygga.',
      },
      price: {
        words: [
          '85 kronor gånger fem är för mycket.',
          'Vi är fem hemma. Det blir en veckas mat.',
          'Billigare på vardagar.',
        ],
        conclusion: 'Lägre pris för alla är dyrt. Fritidskortet når dem som behöver det.',
      },
    },
    without: ['Jag är bara rädd för vatten.'],
  },
];
