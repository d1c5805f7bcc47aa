import { useTranslation } from 'react-i18next';

import { isPlanStep } from '../plan/plan-step';
import type { HistoryPart } from './history-fields';

/** What the parts of what is written about a dialogue are called. */
export function usePartNames(): (part: HistoryPart) => string {
  const { t } = useTranslation(['history', 'plan']);
  return (part) => (isPlanStep(part) ? t(`plan:steps.${part}.name`) : t(`history:parts.${part}`));
}
