import type { DemoFollowUp } from './demo-follow-up';
import { norrbyFollowUp } from './norrby-follow-up';
import { playgroundFollowUp } from './playground-follow-up';

const nothingElse = { goals: [], groups: [], questions: {} };

/** The dialogues of the demo that have been followed up: two whole, and some of which only what was learnt is written. */
export const demoFollowUps: readonly DemoFollowUp[] = [
  playgroundFollowUp,
  norrbyFollowUp,
  {
    ...nothingElse,
    slug: 'biblioteket-pa-skogshojden',
    writtenOn: -60,
    lessons: [
      {
        lesson: 'Fyra kvällar är för många för dem som arbetar. De som kom till alla fyra var få.',
        next: 'Två kvällar och en lördag räcker, om det går att läsa ikapp.',
        method: 'idea_workshop',
        group: 'boende-i-omradet',
        theme: 'kultur',
      },
    ],
  },
  {
    ...nothingElse,
    slug: 'medborgarbudget-astigen',
    writtenOn: -90,
    lessons: [
      {
        lesson: 'Soppan gjorde att 74 personer kom till förslagskvällen. Förra gången kom elva.',
        next: 'Bjud på mat, och säg det i inbjudan.',
        method: 'participatory_budget',
        theme: 'demokrati',
      },
      {
        lesson: 'Förslag som inte kan genomföras måste få svar före omröstningen, inte efter.',
        method: 'proposal_box',
      },
    ],
  },
];
