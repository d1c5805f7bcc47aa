import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { useFormat, useLanguage } from '~/i18n/use-language';
import { Receipt } from '~/ui/receipt/receipt';

import { DialogueFrame } from '../open-dialogue/dialogue-frame';
import { sectionPath, type OpenDialogue } from '../open-dialogue/open-dialogue';
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
      {isDraft ? <Next slug={open.slug} next={next} responsible={overview.responsible} /> : null}
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

/** What a plan goes on with: the step that waits for whoever looks, for whom it waits otherwise, or to publish it. */
function Next({ slug, next, responsible }: { slug: string } & Pick<Overview, 'next' | 'responsible'>) {
  const { t } = useTranslation(['planning', 'plan']);
  const { tag } = useLanguage();
  const format = useFormat();
  if (next === null)
    return (
      <p>
        <a className="action" href={sectionPath(tag, slug, 'publish')}>
          {t('planning:overview.next', { name: t('planning:phases.publish') })}
        </a>
      </p>
    );
  const { step, lacks, isOwn } = next;
  const { who, names } = responsible[step];
  const name = t(`plan:steps.${step}.name`);
  return (
    <div className="stack">
      <p>
        {isOwn ? (
          <a className="action" href={stepPath(tag, slug, step)}>
            {t('planning:overview.next', { name })}
          </a>
        ) : (
          <>
            {t('planning:overview.waits', {
              who: names.length === 0 ? t(`plan:responsibility.who.${who}`) : format.list(names),
            })}{' '}
            <a href={stepPath(tag, slug, step)}>{name}</a>
          </>
        )}
      </p>
      {lacks.length === 0 ? null : (
        <p className="soft">
          {t('plan:lacking')} {format.list(lacks.map((lack) => t(`plan:lacks.${lack}`)))}
        </p>
      )}
    </div>
  );
}
