import type { Day } from '~db/columns';
import type { AgeBand } from '~db/schema/account';

/** The age that each band begins at, the oldest first. */
const bands: readonly (readonly [from: number, band: AgeBand])[] = [
  [80, '80-'],
  [65, '65-79'],
  [45, '45-64'],
  [25, '25-44'],
  [18, '18-24'],
  [16, '16-17'],
  [13, '13-15'],
  [0, '0-12'],
];

/** How many whole years old someone is on a day. Who is born on 29 February turns a year older on 1 March in other years. */
export function ageOn(bornOn: Day, today: Day): number {
  const years = Number(today.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return today.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** The age band of someone on a day; null for a birthday that is yet to come. */
export function ageBandOn(bornOn: Day, today: Day): AgeBand | null {
  const age = ageOn(bornOn, today);
  return bands.find(([from]) => age >= from)?.[1] ?? null;
}
