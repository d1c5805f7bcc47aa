import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { useFormat, useLanguage } from '~/i18n/use-language';
import { Receipt } from '~/ui/receipt/receipt';

import { DialogueFrame } from '../open-dialogue/dialogue-frame';
import type { OpenDialogue } from '../open-dialogue/open-dialogue';
import type { StepProgress } from '../plan/plan-progress';
import { stepPath } from '../steps/step-path';
import { PlanWarnings } from '../warnings/plan-warnings-note';
import { LatePromises } from './late-promises';
import { NextOnward, OnwardList } from './onward-list';
import { PlanFacts } from './plan-facts';
import { PlanSteps } from './plan-steps';
import type { Onward } from './read-onward.server';
import type { Overview } from './read-overview.server';

interface OverviewPageProps extends Overview {
  work: WorkActor;
  open: OpenDialogue;
  isNew: boolean;
  /** How far the work has come since it was published; null before that. */
  onward: Onward | null;
}

/** The first page of the work on a dialogue: what to do next, what is planned, and how far each part has come. */
export function OverviewPage({ work, open, isNew, onward, ...overview }: OverviewPageProps) {
  const { t } = useTranslation(['planning', 'plan']);
  const { tag } = useLanguage();
  const { steps, next, facts, warnings, late } = overview;
  const done = steps.filter(({ state }) => state === 'done').length;
  const isDraft = open.state === 'draft';
  return (
    <DialogueFrame
      work={work}
      open={open}
      current="overview"
      title={t('planning:overview.title')}
      top={isNew ? <Receipt>{t('planning:overview.started')}</Receipt> : null}
    >
      {isDraft && next !== null ? <Next slug={open.slug} next={next} /> : null}
      {onward?.next ? <NextOnward slug={open.slug} next={onward.next} /> : null}
      {isDraft ? null : (
        <p>
          <a href={`/${tag}/dialoger/${open.slug}`}>{t('plan:publicPage')}</a>
        </p>
      )}
      <LatePromises slug={open.slug} late={late} />
      <PlanFacts facts={facts} />
      {onward === null ? null : <OnwardList slug={open.slug} steps={onward.steps} />}
      <PlanWarnings slug={open.slug} warnings={warnings} withSteps />
      <section className="stack" aria-labelledby="plan">
        <h2 id="plan">{t('planning:sections.plan')}</h2>
        <p>{t('planning:overview.done', { count: done, all: steps.length })}</p>
        <PlanSteps slug={open.slug} {...overview} />
      </section>
    </DialogueFrame>
  );
}

/** The page's one main action: the step to go on with, and what it lacks. */
function Next({ slug, next: { step, lacks } }: { slug: string; next: StepProgress }) {
  const { t } = useTranslation(['planning', 'plan']);
  const { tag } = useLanguage();
  const format = useFormat();
  return (
    <div className="stack">
      <p>
        <a className="action" href={stepPath(tag, slug, step)}>
          {t('planning:overview.next', { name: t(`plan:steps.${step}.name`) })}
        </a>
      </p>
      {lacks.length === 0 ? null : (
        <p className="soft">
          {t('plan:lacking')} {format.list(lacks.map((lack) => t(`plan:lacks.${lack}`)))}
        </p>
      )}
    </div>
  );
}
