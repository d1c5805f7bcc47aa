import type { DialogueState, InfluenceLevel } from './dialogue';
import { isParticipation } from './influence-level';

/** The state that readers are told. When information is over nothing is gone through: nobody was asked anything. */
export function shownState(level: InfluenceLevel, state: DialogueState): DialogueState {
  return state === 'analysing' && !isParticipation(level) ? 'finished' : state;
}
