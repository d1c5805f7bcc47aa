import type { Localized } from '../../../columns';

/** What those who came to the first meeting on the way to the school were told soon after it. */
export const demoFirstRound = {
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
} satisfies { slug: string; sentOn: number } & Record<'noted' | 'use' | 'way', Localized>;

/** What one of them has found to be noted wrongly since; nobody has answered yet. */
export const demoMisunderstanding = {
  resident: 'nils',
  /** Days from today. */
  sentOn: -3,
  text: 'Det jag sa vid bordet gällde inte bara bilarna från Kanalgatan. Det är bussen som skymmer när den står vid hållplatsen, och det står inte med.',
} as const;
