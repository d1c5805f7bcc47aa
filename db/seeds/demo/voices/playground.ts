import type { DemoVoices } from './demo-voices';

/** The playground by the river: a survey and a meeting at the place. */
export const playgroundVoices: DemoVoices = {
  slug: 'lekplatsen-vid-an',
  openers: [
    'Vi är där varje dag.',
    'Mamma till två, 3 och 6 år.',
    'Jag går i trean.',
    'Bor på Ågatan.',
    'Farmor i Åstigen.',
    'Vi cyklar dit från Norrby.',
    'Dagbarnvårdare med fem barn.',
    'Min son använder rullstol.',
  ],
  themes: {
    shade: {
      words: [
        'Det finns ingen skugga alls mitt på dagen.',
        'Rutschkanan blir så varm att det bränns.',
        'Mer skugga!',
        'Plantera träd, men stora, inte pinnar.',
        'Vi går hem när solen står som högst.',
        'Sandlådan ligger i full sol hela eftermiddagen.',
        'Ett tak av segelduk som på förskolan vore bra.',
        'Min bebis kan inte vara där på sommaren.',
        'Det var fint innan almarna togs ner. Nu finns ingenstans att sitta i skugga.',
        'Sätt upp ett parasoll eller vad som helst.',
        'Bänkarna står rakt i solen, ingen sitter där.',
        'På sommaren är det tomt där till klockan fem, för hettan.',
        'Skugga över rutschkanan är viktigast.',
        'Barnen blir röda i ansiktet efter tio minuter.',
        'Träd på södra sidan.',
        'Metallen på rutschkanan går inte att ta i när det är varmt.',
      ],
      conclusion:
        'Skuggan är det enda som nästan alla grupper saknar. Träd tar år att växa, så något behövs också på en gång över sandlådan.',
    },
    fence: {
      words: [
        'Staketet mot ån slutar för tidigt.',
        'Jag vågar inte släppa handen.',
        'Det är bara några steg från gungorna till vattnet.',
        'Min treåring var nere vid vattnet på tio sekunder.',
        'Bygg ett staket med grindar som stänger sig själva.',
        'Ett högre staket mot ån.',
        'Jag kan aldrig sitta ner, för ån är så nära.',
        'Två barn och en å går inte ihop.',
        'Grinden står alltid öppen och klinkan är trasig.',
        'Staketet går att krypa under vid bron.',
        'Säkrare mot vattnet.',
        'Förskolan kan inte gå dit för att det saknas staket.',
      ],
      conclusion:
        'Rädslan för vattnet gör att de som har små barn inte går dit. Staketet behöver gå längs hela platsen och kunna stängas av sig självt.',
    },
    swings: {
      words: [
        'Min dotter i rullstol kan inte göra något där.',
        'En korggunga, så att man kan gunga flera.',
        'Gungor med ryggstöd och sele.',
        'Barn med funktionsnedsättning får bara titta på.',
        'Fler gungor, det är alltid kö.',
        'Två gungor bredvid varandra så att syskon kan gunga ihop.',
        'Det går inte att komma fram till gungorna med rullstol.',
        'En gunga där alla kan gunga.',
        'Kompisgungan i Norrby är jättebra, kan vi få en sån?',
        'Jag vill gunga med min bror, han kan inte sitta själv.',
      ],
      conclusion:
        'Det räcker inte att byta en gunga. Barn ska kunna gunga bredvid varandra, och marken fram till dem måste gå att rulla på.',
    },
    toilet: {
      words: [
        'Det behövs en toalett.',
        'Närmaste toaletten är på biblioteket och då hinner vi inte.',
        'Toalett!! Vi får gå hem varje gång.',
        'Med en fyraåring är åtta minuter till toaletten för långt.',
        'Buskarna används som toalett, det är inte trevligt.',
        'En toalett med skötbord.',
        'Jag är 74 och tar inte dit barnbarnen för att det saknas toalett.',
        'Kan ni inte ställa en bajamaja på sommaren?',
      ],
      conclusion:
        'Behovet är verkligt, men vatten och avlopp saknas på platsen och skulle ta två tredjedelar av pengarna.',
    },
    ground: {
      words: [
        'Barnvagnen fastnar i sanden.',
        'Gummiplattor överallt, tack.',
        'Låt sanden vara kvar, barnen gräver i den.',
        'Det går inte att komma fram med rullator.',
        'En hård gång fram till lekplatsen.',
        'Sand i skorna varje dag, lägg något annat.',
        'Inte gummi, det släpper plast i ån.',
        'Mjuk mark under gungorna men sand i resten.',
      ],
      conclusion:
        'Här går åsikterna isär: gummi överallt eller sand att gräva i. En fast gång och mjuk mark under gungorna löser det mesta för båda.',
    },
  },
  others: [
    {
      kind: 'proposal',
      title: 'Laga klätterställningen i stället för att byta den',
      words: [
        'Klätterställningen är bra, byt bara repen.',
        'Riv inte klätterställningen! Laga den.',
        'Stegen på klätterställningen är sönder, resten är fint.',
      ],
    },
    {
      kind: 'idea',
      title: 'Vattenlek',
      words: ['En pump att leka med vatten vid.', 'Vattenlek som i Österås.'],
    },
  ],
  without: [
    'Bra lekplats, ändra ingenting.',
    'Tack för att ni frågar!',
    'Vet inte.',
    'Jag har inga barn men tycker det är roligt att ni gör något.',
  ],
  hidden: [
    {
      text: 'Pappan i gula huset mittemot låter sina barn … (namn och adress på en familj).',
      reason: 'personal-data',
    },
    { text: '(Hot mot en namngiven person som brukar sitta på bänkarna.)', reason: 'unlawful' },
  ],
  own: {
    resident: 'nils',
    text: 'Jag är där med mina barnbarn på somrarna. Det finns ingen skugga att sitta i, och det är långt till en toalett när man är 80.',
    themes: ['shade', 'toilet'],
  },
};
