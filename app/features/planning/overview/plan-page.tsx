import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';

import { DialogueFrame } from '../open-dialogue/dialogue-frame';
import type { OpenDialogue } from '../open-dialogue/open-dialogue';
import { PlanSteps } from './plan-steps';
import type { Overview } from './read-overview.server';

interface PlanPageProps extends Overview {
  work: WorkActor;
  open: OpenDialogue;
}

/** The plan of a dialogue: every step, and how far it has come. */
export function PlanPage({ work, open, ...overview }: PlanPageProps) {
  const { t } = useTranslation('planning');
  return (
    <DialogueFrame work={work} open={open} current="plan" title={t('sections.plan')} lead={t('plan.lead')}>
      <PlanSteps slug={open.slug} {...overview} />
    </DialogueFrame>
  );
}
