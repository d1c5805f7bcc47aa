import type { DemoVoices } from './demo-voices';

/** What a house, a square or a quay should be: workshops, meetings and walks. */
export const placeVoices: readonly DemoVoices[] = [
  {
    slug: 'astigens-gamla-brandstation',
    openers: ['Keramiker.', 'Spelar i band.', 'Granne på Smedjegatan.'],
    tables: ['Grupp 1:', 'Grupp 3:'],
    themes: {
      'culture-house': {
        words: [
          'Vagnhallen är gjord för en scen, det hörs när man klappar i händerna.',
          'Replokaler! Vi är sex band som delar på ett garage.',
          'Ett öppet kök där föreningarna turas om.',
          'Sju föreningar kan dela på hyran, vi har räknat.',
          'Öppet fem kvällar i veckan, annars blir det tomt.',
          'Slangtornet ska synas, det är vårt kyrktorn.',
        ],
        conclusion:
          'Förslaget bärs av sju föreningar som har räknat på hyran. Ljudet mot grannarna måste lösas.',
      },
      'workshop-co-operative': {
        words: [
          'Det finns ingen plats i Viken att svarva eller bränna lera.',
          'Ett kooperativ tar hand om huset på ett annat sätt än en hyresgäst.',
          'Tolv ateljéer och ett kafé mot gatan.',
          'Betala hyra från andra året, inte före.',
          'Snickeri som man kan låna en timme.',
        ],
        conclusion:
          'Kooperativet kan bära huset på sikt, men hyresfritt första år är ett stöd som lagen sätter gränser för.',
      },
      housing: {
        words: [
          'Gör små lägenheter för unga på övervåningen.',
          'Bostäder behövs mer än kultur.',
          'Min dotter är 24 och bor hemma. Bygg lägenheter.',
        ],
        conclusion: 'Bostäder går inte på grund av bullret, vilket var sagt från början.',
      },
    },
    without: ['Riv inte!', 'Fint att få se huset inifrån.'],
  },
  {
    slug: 'biblioteket-pa-skogshojden',
    openers: ['Högstadieelev.', 'Pensionär, besöker två gånger i veckan.', 'Jobbar i stan.'],
    tables: ['Läsecirkeln:', 'Klass 5:'],
    themes: {
      quiet: {
        words: [
          'Ett rum där det är helt tyst, jag pluggar hemma med tre syskon.',
          'Ett rum där man får prata utan att någon hyssjar.',
          'Vi vill sitta i tysthet mot parken.',
          'Barnen ska få låta, det är också läsning.',
          'Glasvägg, så att man ser varandra men inte hör.',
          'Tonåringarna har ingenstans att vara tysta.',
        ],
        conclusion: 'Tystnad och ljud behöver var sitt rum, och det är inte de unga som vill låta.',
      },
      hours: {
        words: [
          'Stängt klockan 17 är stängt för mig.',
          'Öppet på morgonen före jobbet.',
          'Meröppet med lånekort, som i Norrby.',
          'Lördagar räcker inte, jag har barnen varannan helg.',
          'Öppet till nio på kvällen.',
          'Personal när jag behöver hjälp, annars klarar jag mig själv.',
        ],
        conclusion: 'Meröppet löser det mesta, om personalens timmar läggs när de behövs.',
      },
      workshop: {
        words: [
          'Symaskiner!',
          'En lödkolv och någon som visar.',
          'Ett rum där man får spilla.',
          'Låna verktyg som man lånar böcker.',
        ],
        conclusion: 'Symaskiner och verktyg går. Lödning kräver annan ventilation än lokalen har.',
      },
      cafe: {
        words: [
          'Kaffe, så stannar man.',
          'Ett litet kafé som ungdomar kan sköta.',
          'Det behöver inte vara fint, bara varmt.',
          'Ett fik hade gjort det till en mötesplats.',
        ],
        conclusion: 'Ett kommunalt kafé kostar lika mycket som tolv öppettimmar i veckan.',
      },
    },
    without: ['Behåll hyllan med deckare.'],
  },
  {
    slug: 'gamla-brandstationen',
    openers: ['16 år.', 'Sitter i elevrådet.', '13 år.'],
    tables: ['Vi i bandet:', 'Grupp 2:'],
    themes: {
      music: {
        words: [
          'I lägenheten får jag inte ens ha på bastrumman.',
          'Ett rum med trummor som står kvar.',
          'Vi repar i ett garage utan värme.',
          'Två replokaler, det är alltid kö till en.',
          'Någonstans att låta.',
        ],
        conclusion: 'Ett rum att låta i är det som saknas mest, och det finns ingen annan plats i Viken.',
      },
      kitchen: {
        words: [
          'Ett kök där man lagar mat ihop.',
          'Middag för en tjuga, tillsammans.',
          'Köket i er skiss rymmer tre. Vi är tjugo.',
          'Mat är det enda som får alla att komma.',
        ],
        conclusion: 'Köket behöver vara dubbelt så stort som i skissen för att fungera som mötesplats.',
      },
      night: {
        words: [
          'Öppet till midnatt på helgen, annars är vi ändå ute.',
          'Stäng inte klockan åtta, det är då det börjar.',
          'Men sista bussen måste hinnas.',
          'Sent på fredagar räcker.',
        ],
        conclusion: 'Senare än i dag, men äldreboendet intill och sista bussen sätter en gräns.',
      },
      climbing: {
        words: [
          'Klättervägg i slangtornet, fjorton meter!',
          'Ingen annan stad har en klättervägg i ett torn.',
          'Klättring är det enda jag gillar på idrotten.',
        ],
        conclusion: 'Teglet bär inte utan en förstärkning som kostar lika mycket som köket.',
      },
    },
    without: ['Får man sova över?', 'Bra att ni inte bara frågade dem som alltid räcker upp handen.'],
    hidden: [
      {
        text: '(En ung person berättar om något hemma. Anmält till socialtjänsten samma dag.)',
        reason: 'safety',
      },
    ],
  },
  {
    slug: 'hamnen-efter-silon',
    openers: ['Seglare.', 'Bor i Centrum.', 'Ringde in:'],
    tables: ['Bord 4:', 'Bord 9:'],
    themes: {
      quay: {
        words: [
          'Ingen tomt ska nå ända ner till vattnet.',
          'Kajen är allas, skriv det i planen.',
          'Tolv meter brett, så att två barnvagnar kan mötas.',
          'Gör inte om misstaget från Strandvallen.',
          'Bänkar mot vattnet, inte mot husen.',
          'Spara kranspåret.',
        ],
        conclusion: 'Nästan alla bord vill att kajen förblir öppen. Det är den tydligaste frågan av alla.',
      },
      height: {
        words: [
          'Högst tre våningar, annars försvinner utsikten från torget.',
          'Sex våningar, annars blir det för få bostäder.',
          'Fyra kan jag leva med.',
          'Högt vid järnvägen, lågt vid vattnet.',
          'Man ska se sjön från torget.',
        ],
        conclusion:
          'Hälften vill ha tre våningar och en tredjedel minst sex. Fyra ger bostäder utan att ta utsikten.',
      },
      bathing: {
        words: [
          'Varför åka bort när vattnet är här?',
          'En stege och en brygga, mer behövs inte.',
          'Ett kallbadhus på silons plats.',
          'Bad från kajen, som i Köpenhamn.',
        ],
        conclusion: 'Bottnen måste saneras innan någon kan bada.',
      },
    },
    without: ['Silon var ful men vår.'],
  },
  {
    slug: 'ga-med-oss-strandvallen',
    openers: ['Joggare.', 'På webben:', 'Bor på Strandvägen.'],
    tables: ['På hjul:', 'Med käpp:'],
    themes: {
      ground: {
        words: [
          'Framhjulen gräver ner sig precis före båthuset.',
          'Åttio meter grus stänger hela promenaden för mig.',
          'Packa gruset, det behöver inte vara asfalt.',
          'Rullatorn stannar och jag med den.',
          'Efter regn är det lera vid vassen.',
        ],
        conclusion: 'Det är få meter som avgör, och packat stenmjöl räcker.',
      },
      benches: {
        words: [
          'En bänk utan armstöd kommer jag inte upp från.',
          'Var 200:e meter, så att man vet att det kommer en.',
          'Bänkarna är för låga.',
          'Det finns tre bänkar på tre kilometer.',
          'Vänd bänkarna mot vattnet.',
        ],
        conclusion: 'Bänkar med armstöd på jämna avstånd gör promenaden möjlig för fler.',
      },
      light: {
        words: [
          'Ljus hela vägen, jag springer före jobbet.',
          'Det är becksvart på udden klockan sex.',
          'Låga lampor som inte stör.',
          'Snälla, inget ljus. Mörkret är det fina.',
        ],
        conclusion: 'Ljus på udden stör sex arter av fladdermöss. Närmast Badhuset finns det redan.',
      },
    },
    without: ['Jag såg en häger!'],
  },
  {
    slug: 'strandvallens-torg',
    openers: ['Kör hemtjänst.', 'Bor ovanför torget.'],
    tables: ['Bord 2:', 'Handlare:', 'Barnen i snickarboden:'],
    themes: {
      cars: {
        words: [
          'Noll bilar.',
          'Jag kör hemtjänst och måste kunna stanna.',
          'Arton platser kan jag leva med.',
          'Platser för rörelsehindrade, närmast dörrarna.',
          'Halvtimmesplatser så att man hinner till apoteket.',
          'Det är 44 bilar och inga människor i dag.',
        ],
        conclusion: 'Mötena började på noll och enades om 18, efter att de som kör i tjänsten hade berättat.',
      },
      stalls: {
        words: [
          'El till stånden, aggregaten dånar.',
          'Torghandel på lördagar igen.',
          'Tolv uttag räcker.',
          'Mina grönsaker säljer jag i Skövde för att det saknas el här.',
        ],
        conclusion: 'El är det som avgör om handlarna kommer tillbaka.',
      },
      fountain: {
        words: [
          'En fontän!',
          'Vi byggde tre fontäner i boden, en är av mjölkpaket.',
          'Vatten att leka i, men inte djupt.',
        ],
        conclusion: 'En fontän är dyr i drift. Vattnet kan synas på annat sätt.',
      },
    },
  },
];
