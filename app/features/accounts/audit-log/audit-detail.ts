/** How a detail of an entry is shown. */
type DetailRule =
  | 'count'
  | 'instant'
  /** Shown when it is 1, by its label alone. */
  | 'flag'
  | 'role'
  | 'dialogue'
  /** A word that the portal has a text for, such as how someone signed in. */
  | 'method'
  | 'outcome'
  | 'mail'
  /** Shown as it is: the ending of a file. */
  | 'plain';

/** The details that are shown, in the order in which they are. What is not here is an id, or tells a reader nothing. */
const rules = {
  role: 'role',
  dialogue: 'dialogue',
  method: 'method',
  source: 'method',
  outcome: 'outcome',
  kind: 'mail',
  from: 'instant',
  to: 'instant',
  count: 'count',
  part: 'count',
  cap: 'count',
  movedUp: 'count',
  mailed: 'count',
  toRing: 'count',
  forgotVenue: 'flag',
  attended: 'count',
  came: 'count',
  format: 'plain',
  people: 'count',
  withNeeds: 'flag',
  registrations: 'count',
  needs: 'count',
} as const satisfies Readonly<Record<string, DetailRule>>;

export type DetailName = keyof typeof rules;

/** A detail as the log has it, for the page to word. */
export interface ShownDetail {
  name: DetailName;
  rule: DetailRule;
  value: string | number;
}

/** What is shown of an entry's details. */
export function showDetails(
  action: string,
  detail: Readonly<Record<string, string | number | null>>,
): readonly ShownDetail[] {
  // A list that was taken out tells whether needs were in it, not how many.
  const { needs = null, ...rest } = detail;
  const named = action === 'meeting.participants-exported' ? { ...rest, withNeeds: needs } : detail;
  return (Object.keys(rules) as DetailName[]).flatMap((name) => {
    const value = named[name] ?? null;
    const rule = rules[name];
    if (value === null || (rule === 'flag' && value !== 1)) return [];
    return [{ name, rule, value }];
  });
}
