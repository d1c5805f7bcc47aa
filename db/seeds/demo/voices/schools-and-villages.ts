import type { DemoVoices } from './demo-voices';

/** What young people and those who live outside town said. */
export const villageVoices: readonly DemoVoices[] = [
  {
    slug: 'chatta-om-skolmaten',
    openers: ['Åk 8:', 'Åk 9:', 'Elevråd:'],
    tables: ['chatten 12:04'],
    themes: {
      queue: {
        words: [
          'Jag har fyra minuter kvar när jag sätter mig.',
          'kön är längre än lektionen',
          'Tre sittningar, så hinner alla.',
          'Man går inte dit för att kön tar hela rasten.',
          'Börja räkna rasten när man fått maten.',
          'stressigt',
        ],
        conclusion: 'Det är kön och tiden, inte maten, som får elever att gå förbi.',
      },
      spices: {
        words: [
          'smakar kartong',
          'Ställ fram kryddor.',
          'Mer smak!!',
          'Chili, sriracha, vad som helst.',
          'Soppan är salt men utan smak, hur går det ihop?',
        ],
        conclusion: 'En kryddstation är billig och låter var och en bestämma.',
      },
      town: {
        words: [
          'Matkort på 60 kr och äta på stan.',
          'alla går ändå till macken',
          'De som har råd går till stan, resten sitter kvar.',
          'Låt nian få gå ut.',
        ],
        conclusion: 'Matkort tar pengarna från skolmaten, och skillnader mellan elever skulle synas.',
      },
    },
    without: ['lol', 'första!', 'vem är politikern?'],
    hidden: [{ text: '(Ett påhopp på en namngiven måltidsbiträde.)', reason: 'unlawful' }],
  },
  {
    slug: 'landsbygdens-skolor',
    openers: ['Lövby.', 'Ekeby.', 'Hemma vid köksbordet:', 'Handlare.', 'Gick själv här.'],
    tables: ['Stormötet:'],
    themes: {
      journey: {
        words: [
          '55 minuter i buss för en sexåring, åt vardera hållet.',
          'Min dotter blir åksjuk på tio minuter.',
          'De små ska inte vara borta tio timmar om dagen.',
          'Bussen måste ha bälte och någon vuxen.',
          'Taxi för de minsta.',
          'Vem väntar med dem i mörkret?',
        ],
        conclusion: 'Restiden för de yngsta är den fråga som oroar mest och som går att sätta ett tak för.',
      },
      keep: {
        words: [
          'Behåll båda skolorna.',
          'Stänger skolan stänger byn.',
          'Skolan är det sista vi har.',
          'Nitton elever är inte få, det är nitton barn.',
          'Det är därför vi flyttade hit.',
          'Räkna på vad det kostar att byn dör.',
          'Ni har redan bestämt er.',
          'Låt oss få två år till.',
        ],
        conclusion: 'Nästan alla vill behålla båda. Bristen på behöriga lärare går inte att lösa med pengar.',
      },
      village: {
        words: [
          'Huset ska vara byns, slöjdsalen och scenen också.',
          'Vi kan sköta huset om kommunen sköter taket.',
          'Sälj det inte.',
          'Scenen används varje jul.',
        ],
        conclusion: 'Byalaget är berett att ta över huset om det får vara kvar.',
      },
    },
    without: ['Jag har inget att tillägga.'],
  },
  {
    slug: 'hundrastgard-i-skogshojden',
    openers: ['Skriver under.', 'Har två vorstehar.', 'Granne till spåret.', 'Hundklubben:'],
    themes: {
      yard: {
        words: [
          'Hundar måste få springa utan koppel någonstans.',
          'Jag skriver under.',
          'En inhägnad, så slipper de som är rädda.',
          'Dubbel grind.',
          'I dag kör jag till Skövde för att rasta hunden.',
          'Vatten till hundarna.',
          'Även för människorna. Man träffas.',
        ],
        conclusion: 'Behovet av en rastgård är klarlagt, och det är få som är emot.',
      },
      place: {
        words: [
          'Vid spåret på Skogshöjden, där vi ändå går.',
          'Lägg den på Skogshöjden.',
          'Närmast p-platsen vid skidstugan.',
          'Inte i Norrby, det är för långt för mig utan bil.',
          'Skogshöjden, där finns plats.',
        ],
        conclusion: 'Platsen ligger inom vattenskyddet. Fyra andra platser behöver prövas.',
      },
      small: {
        words: ['En egen del för små hundar.', 'Min tax blir överkörd av de stora.', 'Dela av gården.'],
        conclusion: 'Ytan räcker till en grind som delar gården, inte till två staket.',
      },
    },
  },
  {
    slug: 'radslag-om-farjan',
    count: 32,
    openers: [],
    tables: ['Rådet, dag 1:', 'Rådet, dag 2:', 'Rådet, dag 3:', 'Rådet, dag 4:'],
    themes: {
      first: {
        words: [
          'Hemtjänst och skola går först.',
          'Post kan vänta en dag, insulin kan inte det.',
          'Den som ska till skolan går före den som ska handla.',
          'Vi är överens: människor före gods.',
        ],
        conclusion: 'Rådet var helt enigt om turordningen.',
      },
      copter: {
        words: [
          'En hydrokopter klarar is som färjan inte klarar.',
          'Ritningen behöver ett bredare däck.',
          'Två turer om dagen räcker i is.',
          'Den kan ligga i Storö hamn på vintern.',
        ],
        conclusion: 'Hydrokoptern ger två turer om dagen till en rimlig kostnad.',
      },
      breaker: {
        words: ['En egen isbrytare.', 'Dela en isbrytare med grannkommunen.'],
        conclusion: 'En isbrytare kostar 1,7 miljoner kronor per isdag.',
      },
      budget: {
        words: [
          'Skriv in vintern i avtalet.',
          'Isen kommer varje år, ändå är den en överraskning.',
          'Avsätt vinterpengar i förväg.',
        ],
        conclusion: 'Ett vintertillägg kan läggas in när avtalet skrivs om.',
      },
    },
  },
];
