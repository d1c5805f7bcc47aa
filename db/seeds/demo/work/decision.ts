import type { DemoCalendar } from '../calendar';

/** A decision that an officer has recorded, and that waits for someone else to look at it before it is public. */
export const demoDecision = {
  slug: 'trygghetsvandring-norrby',
  /** The key of the theme that it answers. */
  theme: 'bushes',
  decision: ({ day }: DemoCalendar) => ({
    body: 'tekniska-namnden',
    decidedOn: day(-6),
    section: '§ 118',
    reference: `TN ${day(-6).slice(0, 4)}/0412`,
  }),
  outcome:
    'Buskar längs gångvägar i Norrby klipps två gånger om året, i maj och i september. Det kostar 180 000 kronor om året.',
  grounds:
    'Det som röjdes efter vandringarna har redan vuxit upp på två ställen. Att klippa ofta är billigare än att röja, och fåglarna får ro i juni och juli.',
  action: {
    title: 'Klippa buskar längs gångvägarna i Norrby två gånger om året',
    responsible: 'Parkenheten, tekniska förvaltningen',
    dueOn: ({ day }: DemoCalendar) => day(190),
  },
  response:
    'Ja. Buskarna klipps till 80 centimeter närmast vägen, och från nästa år två gånger om året. Bakom får de vara höga, för fåglarnas skull.',
  /** What everyone is told has changed, once it is published. */
  note: 'Nämnden har beslutat att buskarna klipps två gånger om året. Det är tillagt under Beslut och i svaret om buskarna.',
  /** Days from today. */
  recordedOn: -4,
  askedOn: -1,
};
