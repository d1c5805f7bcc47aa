import type { Localized } from '../../../columns';

/** What those who took part in a dialogue of the demo were told soon, and before everyone else. */
export interface DemoRound extends Record<'noted' | 'use' | 'way', Localized> {
  slug: string;
  /** Days from today. */
  sentOn: number;
  /** How many got it by mail, where it was so long ago that their addresses are gone; left out, those who can be reached get it now. */
  mailed?: number;
}

export const demoFirstRound: DemoRound = {
  slug: 'tryggare-vag-till-skolan-osteras',
  /** Days from today. */
  sentOn: -41,
  noted: {
    sv: 'Ni var 41 personer. Ni ritade er väg till skolan och pekade ut 23 platser. Flest nämnde korsningen Österåsvägen–Kanalgatan, gångtunneln under järnvägen och avlämningen på Skolgatan.',
    en: 'There were 41 of you. You drew your way to school and pointed out 23 places. Most of you named the crossing of Österåsvägen and Kanalgatan, the footpath tunnel under the railway and the drop-off on Skolgatan.',
  },
  use: {
    sv: 'Trafikplanerarna räknar på vad som kan göras på de 23 platserna. På andra träffen väljer ni vad som är viktigast.',
    en: 'The traffic planners work out what can be done at the 23 places. At the second meeting you choose what matters most.',
  },
  way: {
    sv: 'Andra träffen kommer först. Sedan beslutar tekniska nämnden, och på tredje träffen berättar vi hur det gick.',
    en: 'The second meeting comes first. Then the technical committee decides, and at the third meeting we tell you what came of it.',
  },
};

export const earlierRounds: readonly DemoRound[] = [
  {
    slug: 'lekplatsen-vid-an',
    sentOn: -274,
    mailed: 31,
    noted: {
      sv: '212 svarade på enkäten och 37 kom till idéträffen. Vi antecknade 260 inlägg. Skugga, staket mot ån och gungor för alla är det som flest tog upp.',
    },
    use: {
      sv: 'Parkenheten räknar på vad varje förslag kostar. Alla inlägg går till tekniska nämnden, sorterade efter tema, och inget är borttaget.',
    },
    way: {
      sv: 'Nämnden beslutar i vår. Då får du veta vad den sa ja och nej till, och varför.',
    },
  },
  {
    slug: 'trygghetsvandring-norrby',
    sentOn: -380,
    mailed: 19,
    noted: {
      sv: 'Ni var 68 personer på tre vandringar och pekade ut 112 platser. Tunneln under Norrbyleden nämndes på alla tre.',
    },
    use: {
      sv: 'Platserna förs in på en karta som nämnden får. Trasiga lampor lagas på en gång, utan beslut.',
    },
    way: { sv: 'Tekniska nämnden fördelar pengarna i slutet av året.' },
  },
];

/** What one of them has found to be noted wrongly since; nobody has answered yet. */
export const demoMisunderstanding = {
  resident: 'nils',
  /** Days from today. */
  sentOn: -3,
  text: 'Det jag sa vid bordet gällde inte bara bilarna från Kanalgatan. Det är bussen som skymmer när den står vid hållplatsen, och det står inte med.',
} as const;
