import { cleanText } from '~/features/planning/draft/draft-field';
import { isDay } from '~/platform/clock';
import type { Day } from '~db/columns';
import type { ActionState } from '~db/schema/action';

/** The states of an action, in the order in which they are chosen among. */
export const actionStates = [
  'planned',
  'started',
  'done',
  'stopped',
] as const satisfies readonly ActionState[];

/** Whether nothing more will happen to an action: it is done, or will not be. @param updates what has happened to it, the latest last */
export function hasEnded(updates: readonly { state: ActionState }[]): boolean {
  const state = updates.at(-1)?.state;
  return state === 'done' || state === 'stopped';
}

/** What has happened to an action, as it is typed. */
export interface TypedUpdate {
  state: string;
  day: string;
  note: string;
}

/** What is wrong with it. */
export interface UpdateProblem {
  field: keyof TypedUpdate;
  code: 'no-state' | 'no-day' | 'in-future' | 'before-last' | 'too-long' | 'no-reason';
}

/** What has happened to an action. */
export interface ActionUpdate {
  state: ActionState;
  updatedOn: Day;
  note: string | null;
}

/** How long a note may be. */
export const mostNote = 1000;

/**
 * Reads what was typed of what has happened to an action.
 *
 * @param last the day of what was told before; what happens comes after it
 */
export function readUpdate(
  typed: TypedUpdate,
  { today, last }: { today: Day; last: Day | null },
): { kind: 'update'; update: ActionUpdate } | { kind: 'wrong'; problems: readonly UpdateProblem[] } {
  const state = actionStates.find((one) => one === typed.state);
  const day = typed.day.trim();
  const note = cleanText(typed.note);
  const problems: UpdateProblem[] = [];
  if (state === undefined) problems.push({ field: 'state', code: 'no-state' });
  if (!isDay(day)) problems.push({ field: 'day', code: 'no-day' });
  else if (day > today) problems.push({ field: 'day', code: 'in-future' });
  else if (last !== null && day < last) problems.push({ field: 'day', code: 'before-last' });
  if (note.length > mostNote) problems.push({ field: 'note', code: 'too-long' });
  // That something promised is not done is never told without why.
  if (state === 'stopped' && note === '') problems.push({ field: 'note', code: 'no-reason' });
  return problems.length > 0 || state === undefined
    ? { kind: 'wrong', problems }
    : { kind: 'update', update: { state, updatedOn: day, note: note === '' ? null : note } };
}
