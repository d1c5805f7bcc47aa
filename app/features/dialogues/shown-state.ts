import type { DialogueState, InfluenceLevel } from './dialogue';
import { isParticipation } from './influence-level';

/** The state that people are told. When information is over nothing is gone through: nobody was asked anything. */
export function shownState<State extends DialogueState | 'draft'>(
  level: InfluenceLevel,
  state: State,
): State | 'finished' {
  return state === 'analysing' && !isParticipation(level) ? 'finished' : state;
}
