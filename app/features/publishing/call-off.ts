import type { WorkState } from '~/features/dialogues/read-work-dialogue.server';

const canBe: readonly WorkState[] = ['planned', 'open', 'analysing'];

/** Whether a dialogue can be called off: it is public, and what residents said has not been decided upon. After that it has been held, whatever becomes of the decision. */
export function canCallOff(state: WorkState): boolean {
  return canBe.includes(state);
}
