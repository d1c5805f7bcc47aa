import type { DemoVoices } from './demo-voices';

/** The next cycle path: pins on a map, and a survey. */
export const cyclePathVoices: DemoVoices = {
  slug: 'nasta-cykelvag',
  openers: [
    'Cyklar till jobbet.',
    'Elcykel med lådan fram.',
    'Nål på kartan.',
    'Går i femman.',
    'Österås.',
    'Året om-cyklist.',
  ],
  themes: {
    'osteras-centrum': {
      words: [
        'Ågatan, hela vägen. Lastbilarna till hamnen kör en meter från styret.',
        'Här har jag varit nära att bli påkörd två gånger.',
        'Jag cyklar på trottoaren på Ågatan, för barnens skull.',
        'Ågatan mellan bron och Kanalgatan.',
        'Österås–Centrum måste gå att cykla utan att vara modig.',
        'Bredda Ågatan eller ta bort parkeringen.',
        'Lastbil i ryggen varje morgon.',
        'Barnen får inte cykla till badhuset på grund av Ågatan.',
        'Korsningen Ågatan–Hamngatan.',
        'En egen cykelbana längs ån vore det bästa som hänt.',
      ],
      conclusion:
        'Nästan hälften av nålarna sitter längs Ågatan, och skälet är detsamma: tung trafik på samma körbana.',
    },
    strandvallen: {
      words: [
        'Kurvorna runt udden, bilarna skär dem.',
        'Strandvallen på söndagar, det är kaos.',
        'Runt udden vågar man inte med barn.',
        'Gör Strandvallen bilfri på sommaren.',
        'Det saknas trehundra meter cykelväg vid Strandvallen.',
        'Möten i kurvan vid båthuset.',
      ],
      conclusion: 'Sträckan används mest på fritiden. Strandskyddet gör att den tar minst ett år längre.',
    },
    parking: {
      words: [
        'Tak över cykelställen vid stationen.',
        'Blöt sadel varje dag i november.',
        'Min framlykta har blivit stulen tre gånger vid stationen.',
        'Låsta platser för elcyklar.',
        'Det finns inga lediga ställ efter klockan sju.',
        'Väderskydd vid stationen så cyklar fler till tåget.',
      ],
      conclusion: 'Billigt jämfört med en cykelväg, och gör att fler kan byta från bil till tåg.',
    },
    winter: {
      words: [
        'Sopsalta hela vägen till Norrby.',
        'Grus ger punktering, salta i stället.',
        'Isen i backen ner mot Norrby.',
        'Jag skulle cykla året om ifall det var plogat före sju.',
        'Vinterväghållningen slutar vid kommungränsen känns det som.',
      ],
      conclusion: 'Sopsaltning är dyrt. Sandning i backarna hjälper där de flesta halkar.',
    },
  },
  without: ['Jag cyklar inte.', 'Bygg bilväg i stället.', 'Roligt med karta!'],
};

/** The safety walk in Norrby: what was pointed out on three walks. */
export const norrbyWalkVoices: DemoVoices = {
  slug: 'trygghetsvandring-norrby',
  count: 112,
  openers: ['Jag går här varje kväll.', 'Hundägare:', 'Ung tjej:'],
  tables: ['Vid torget:', 'Andra vandringen:', 'Vid vårdcentralen:'],
  themes: {
    tunnel: {
      words: [
        'Jag går hellre över fyra filer än genom tunneln.',
        'Hälften av lamporna i tunneln är trasiga.',
        'Man ser inte vem som står bakom kröken.',
        'Det luktar och är nedklottrat, det känns som att ingen bryr sig.',
        'Måla väggarna vita.',
        'En spegel i kröken.',
        'Vi springer genom tunneln, alltid.',
        'Ljuset i tunneln flimrar och släcks.',
        'Tunneln är det enda stället jag undviker.',
      ],
      conclusion:
        'Tunneln är den plats som alla tre vandringarna pekade på. Ljus och en spegel räcker långt.',
    },
    bushes: {
      words: [
        'Syrenerna är över två meter, man ser ingenting.',
        'Klipp buskarna längs parkvägen.',
        'Någon kan stå där utan att man vet.',
        'Buskarna vid lekparken skymmer lampan.',
        'Klipp, men ta inte bort dem, där bor fåglar.',
        'Det är fint på dagen och otäckt på kvällen.',
      ],
      conclusion: 'Buskarna behöver klippas närmast vägen. De längre in kan stå kvar för fåglarna.',
    },
    ice: {
      words: [
        'Det är is på vägen till vårdcentralen varje morgon.',
        'Jag har ramlat en gång och går inte dit på vintern.',
        'Provtagningen är klockan sju, plogen kommer klockan nio.',
        'Sanda gångvägen först, sedan bilvägen.',
        'Min granne bröt lårbenet där förra året.',
      ],
      conclusion: 'Det kostar inget att börja i andra änden: gångvägen kan plogas först.',
    },
    cameras: {
      words: [
        'Sätt upp kameror i tunneln.',
        'Jag vill absolut inte bli filmad på väg hem.',
        'Kameror hjälper inte den som blir rädd.',
        'Med kamera skulle klottret sluta.',
      ],
      conclusion: 'Åsikterna är delade, och polisens siffror räcker inte för tillstånd.',
    },
  },
  without: [
    'Här är det faktiskt lugnt.',
    'Grillen på torget stänger för tidigt.',
    'Fint väder på vandringen!',
  ],
  hidden: [
    {
      text: '(Ett portnummer där någon som deltog säger sig gömma sig för en annan person.)',
      reason: 'safety',
    },
  ],
};
