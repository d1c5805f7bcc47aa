import type { StateTone } from '~/ui/state-mark/state-mark';

import type { ActionState } from './result';

/** The mark of each state of an action. */
export const actionTones: Readonly<Record<ActionState, StateTone>> = {
  planned: 'coming',
  started: 'working',
  done: 'done',
  stopped: 'stopped',
};
