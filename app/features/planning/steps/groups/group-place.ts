/** The squares of the matrix of groups, in the order of their priority. */
export const groupPlaces = ['yesno', 'yesyes', 'nono', 'noyes'] as const;
export type GroupPlace = (typeof groupPlaces)[number];

interface Square {
  concerned: 'yes' | 'no';
  /** Whether they are used to being heard. */
  active: 'yes' | 'no';
  /** Who is concerned and seldom heard comes first. */
  priority: 1 | 2 | 3 | 4;
}

/** What the two answers are in each square, and which priority it has. */
export const squares: Readonly<Record<GroupPlace, Square>> = {
  yesno: { concerned: 'yes', active: 'no', priority: 1 },
  yesyes: { concerned: 'yes', active: 'yes', priority: 2 },
  nono: { concerned: 'no', active: 'no', priority: 3 },
  noyes: { concerned: 'no', active: 'yes', priority: 4 },
};

/** The square that two answers put a group in; null while one of them is missing. */
export function placeOf(concerned: string, active: string): GroupPlace | null {
  return groupPlaces.find((place) => place === concerned + active) ?? null;
}

/** The name of the buttons that move a group. */
export const moveButton = 'move';

/** The value of a button that moves a group. */
export function moveValue(group: string, place: GroupPlace): string {
  return `${group} ${place}`;
}

/** What a button that moves a group says; null when it is none of ours. */
export function readMove(value: string): { group: string; place: GroupPlace } | null {
  const [group = '', to] = value.split(' ');
  const place = groupPlaces.find((one) => one === to);
  return place === undefined || group === '' ? null : { group, place };
}

/** The id of a group in the matrix. */
export function placedId(group: string): string {
  return `placed-${group}`;
}
