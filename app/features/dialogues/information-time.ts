import type { TFunction } from 'i18next';

import { dayOf } from '~/platform/clock';
import type { Day } from '~db/columns';

import type { DialogueSummary } from './dialogue-summary';

/** The time of what is information: it begins and ends, and nothing in it opens to be taken part in. */
export function informationTime(
  t: TFunction,
  {
    state,
    timing: { opensAt, lastDay },
  }: Pick<DialogueSummary, 'state'> & { timing: Pick<DialogueSummary['timing'], 'opensAt' | 'lastDay'> },
  sayDay: (day: Day) => string,
): string {
  if (state === 'planned')
    return opensAt === null
      ? t('dialogues:information.beginsLater')
      : t('dialogues:information.begins', { day: sayDay(dayOf(opensAt)) });
  if (lastDay === null) return t('dialogues:information.goesOn');
  return t(state === 'open' ? 'dialogues:information.until' : 'dialogues:information.ended', {
    day: sayDay(lastDay),
  });
}
