import { useTranslation } from 'react-i18next';

import { StateMark } from '~/ui/state-mark/state-mark';

import type { BatchState } from './code-batch';

const tones = { valid: 'open', expired: 'done', revoked: 'stopped' } as const;

/** Whether codes can be used, in a word with a shape of its own. */
export function BatchStateMark({ state }: { state: BatchState }) {
  const { t } = useTranslation('codes');
  return <StateMark tone={tones[state]}>{t(`states.${state}`)}</StateMark>;
}
