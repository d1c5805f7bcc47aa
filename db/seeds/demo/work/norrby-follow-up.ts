import type { DemoFollowUp } from './demo-follow-up';

/** The safety walk in Norrby: its report is drafted, and nobody has asked for it to be published. */
export const norrbyFollowUp: DemoFollowUp = {
  slug: 'trygghetsvandring-norrby',
  writtenOn: -12,
  goals: [
    {
      reached: 'yes',
      outcome: 'De som går där på kvällen var med: ungdomar, hundägare, de som arbetar på vårdcentralen.',
    },
    { reached: 'yes', outcome: 'Isen på vägen till vårdcentralen var ny för nämnden.' },
    { reached: 'no', outcome: '164 timmar. Tre vandringar på kvällstid tog mer än vi räknat med.' },
  ],
  groups: [{ reached: 'yes', count: 13 }, { reached: 'yes', count: 38 }, { reached: 'unknown' }],
  questions: {
    methods: 'Att gå tillsammans gör att man ser samma sak. Ingen behövde övertyga någon.',
    concerned: 'Ja. Den andra vandringen var bara för unga, och det behövdes.',
    count: '68 personer på tre vandringar, och 112 platser.',
    effect: 'Tunneln har nytt ljus. Buskarna växer upp igen, så det behövs ett beslut till.',
    well: 'Vi gick efter mörkrets inbrott, med reflexvästar och ficklampor.',
    better: 'Beskedet på torget ställdes in och blev aldrig av. Det har kostat förtroende.',
  },
  lessons: [
    {
      lesson: 'En egen vandring för unga gav platser som ingen vuxen nämnde.',
      next: 'Planera alltid en vandring utan vuxna, med fritidsledare.',
      method: 'safety_walk',
      group: 'unga',
      theme: 'trygghet',
    },
    {
      lesson: 'Vi lovade ett besked på torget och ställde in det.',
      next: 'Boka en reservdag när dagen för beskedet bestäms.',
      method: 'safety_walk',
    },
  ],
  evaluation: {
    openedOn: -390,
    closedOn: -370,
    invited: 31,
    answers: {
      easy: { yes: 17, partly: 5, no: 0 },
      understood: { yes: 12, partly: 8, no: 2 },
      heard: { yes: 15, partly: 5, no: 2 },
      again: { yes: 16, partly: 4, no: 2 },
    },
    ages: { '16-17': 8, '25-44': 7, '65-79': 7 },
    genders: { woman: 14, man: 8 },
    areas: { norrby: 22 },
    better: [
      { text: 'Berätta efteråt vad som hände. Vi fick aldrig veta.', review: 'shown' },
      { text: 'Fler filtar och varm dryck.', review: null },
      { text: 'Polisen kunde ha varit med.', review: null },
    ],
  },
  report: {},
};
