import { useTranslation } from 'react-i18next';

import type { WorkState } from '~/features/dialogues/read-work-dialogue.server';
import { stateTones } from '~/features/dialogues/state-tone';
import { StateMark } from '~/ui/state-mark/state-mark';

/** Where a dialogue stands, seen from within. */
export function WorkStateMark({ state }: { state: WorkState }) {
  const { t } = useTranslation(['planning', 'dialogues']);
  return state === 'draft' ? (
    <StateMark tone="coming">{t('planning:frame.draft')}</StateMark>
  ) : (
    <StateMark tone={stateTones[state]}>{t(`dialogues:states.${state}`)}</StateMark>
  );
}
