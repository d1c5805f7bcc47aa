import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { useLanguage } from '~/i18n/use-language';
import { Receipt } from '~/ui/receipt/receipt';

import { DialogueFrame } from '../open-dialogue/dialogue-frame';
import type { OpenDialogue } from '../open-dialogue/open-dialogue';
import { StepList } from '../steps/step-list';
import { stepPath } from '../steps/step-path';
import type { Overview } from './read-overview.server';

interface OverviewPageProps extends Overview {
  work: WorkActor;
  open: OpenDialogue;
  isNew: boolean;
}

/** The first page of the work on a dialogue: what to do next, and how far each part has come. */
export function OverviewPage({ work, open, steps, isNew }: OverviewPageProps) {
  const { t } = useTranslation(['planning', 'plan']);
  const { tag } = useLanguage();
  const next = steps.find(({ state }) => state !== 'done');
  const done = steps.filter(({ state }) => state === 'done').length;
  return (
    <DialogueFrame
      work={work}
      open={open}
      current="overview"
      title={t('planning:overview.title')}
      top={isNew ? <Receipt>{t('planning:overview.started')}</Receipt> : null}
    >
      {open.state !== 'draft' || next === undefined ? null : (
        <p>
          <a className="action" href={stepPath(tag, open.slug, next.step)}>
            {t('planning:overview.next', { name: t(`plan:steps.${next.step}.name`) })}
          </a>
        </p>
      )}
      <section className="stack" aria-labelledby="plan">
        <h2 id="plan">{t('planning:sections.plan')}</h2>
        <p>{t('planning:overview.done', { count: done, all: steps.length })}</p>
        <StepList slug={open.slug} steps={steps} current={null} />
      </section>
    </DialogueFrame>
  );
}
