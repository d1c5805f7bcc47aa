import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';

import { DialogueFrame } from '../open-dialogue/dialogue-frame';
import type { OpenDialogue } from '../open-dialogue/open-dialogue';
import { StepList } from '../steps/step-list';
import type { Overview } from './read-overview.server';

interface PlanPageProps extends Overview {
  work: WorkActor;
  open: OpenDialogue;
}

/** The plan of a dialogue: every step, and how far it has come. */
export function PlanPage({ work, open, steps }: PlanPageProps) {
  const { t } = useTranslation('planning');
  return (
    <DialogueFrame work={work} open={open} current="plan" title={t('sections.plan')} lead={t('plan.lead')}>
      <StepList slug={open.slug} steps={steps} current={null} />
    </DialogueFrame>
  );
}
