import type { StateTone } from '~/ui/state-mark/state-mark';

import type { DialogueState } from './dialogue';

/** The shape that stands beside a state's word. */
export const stateTones: Record<DialogueState, StateTone> = {
  planned: 'coming',
  open: 'open',
  analysing: 'working',
  decided: 'decided',
  finished: 'done',
  cancelled: 'stopped',
};
