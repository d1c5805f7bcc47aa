import './step-page.css';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { guideOfStep } from '~/features/workspace/guide/guide-chapter';
import { useLanguage } from '~/i18n/use-language';
import { Receipt } from '~/ui/receipt/receipt';

import { StepTalkSection, type StepTalk } from '../comments/step-talk';
import type { DraftForm } from '../draft/draft-form';
import { DraftErrors, DraftFormFrame } from '../draft/draft-inputs';
import { onwardButton } from '../draft/draft-list';
import type { Earlier } from '../earlier/earlier';
import { EarlierSection } from '../earlier/earlier-section';
import { DialogueFrame } from '../open-dialogue/dialogue-frame';
import { sectionPath, type OpenDialogue } from '../open-dialogue/open-dialogue';
import type { StepProgress } from '../plan/plan-progress';
import { planSteps, type PlanStep } from '../plan/plan-step';
import { PlanWarnings } from '../warnings/plan-warnings-note';
import type { StepFacts } from './step-facts';
import { stepFields } from './step-fields';
import { StepList, StepMark } from './step-list';
import { stepPath } from './step-path';
import type { StepReceipt } from './step-receipt';
import { usePlanWords } from './use-plan-words';

interface StepPageProps {
  work: WorkActor;
  open: OpenDialogue;
  step: PlanStep;
  form: DraftForm;
  /** As it stands, also when `form` is what was typed. */
  stands: DraftForm;
  facts: StepFacts;
  steps: readonly StepProgress[];
  /** Whether the question has been asked before; null on the pages of other steps. */
  earlier: Earlier | null;
  /** What else there is to learn from what was done before. */
  learnt: ReactNode;
  talk: StepTalk;
  /** What has just been done. */
  receipt: StepReceipt | null;
}

/** The page of one step of a plan. */
export function StepPage(props: StepPageProps) {
  const { work, open, step, form, stands, facts, steps, earlier, learnt, talk, receipt } = props;
  const { t } = useTranslation(['plan', 'draft']);
  const { tag } = useLanguage();
  const words = usePlanWords();
  const Fields = stepFields[step];
  const path = stepPath(tag, open.slug, step);
  const said: Readonly<Record<StepReceipt, string>> = {
    saved: t('draft:saved'),
    unchanged: t('draft:nothingChanged'),
    commented: t('plan:comments.written'),
    settled: t('plan:comments.isSettled'),
  };
  return (
    <DialogueFrame
      work={work}
      open={open}
      current="plan"
      within
      guide={guideOfStep(step)}
      title={t(`plan:steps.${step}.title`)}
      lead={t(`plan:steps.${step}.lead`)}
      top={
        <>
          {receipt === null ? null : <Receipt>{said[receipt]}</Receipt>}
          <DraftErrors form={form} words={words} />
        </>
      }
    >
      <div className="step-page">
        <aside className="step-page__way no-print">
          <details className="step-page__steps">
            <summary>
              {t('plan:stepOf', {
                number: planSteps.indexOf(step) + 1,
                count: planSteps.length,
                name: t(`plan:steps.${step}.name`),
              })}
            </summary>
            <StepList slug={open.slug} steps={steps} current={step} comments={talk.open} />
          </details>
        </aside>
        <div className="step-page__main stack">
          <Standing progress={facts.progress} />
          <PlanWarnings slug={open.slug} warnings={facts.warnings} />
          {facts.mayWrite || facts.mayDecide ? (
            <DraftFormFrame
              action={path}
              form={form}
              button={t('draft:save')}
              also={planSteps.at(-1) === step ? null : <SaveAndGoOn />}
            >
              <Fields form={form} stands={stands} facts={facts} slug={open.slug} />
            </DraftFormFrame>
          ) : (
            <fieldset className="step-page__read" disabled>
              <legend>{t('plan:readOnly')}</legend>
              <Fields form={form} stands={stands} facts={facts} slug={open.slug} />
            </fieldset>
          )}
          {earlier === null ? null : <EarlierSection slug={open.slug} earlier={earlier} />}
          {learnt}
          <NextStep slug={open.slug} step={step} />
          <StepTalkSection slug={open.slug} step={step} talk={talk} />
        </div>
      </div>
    </DialogueFrame>
  );
}

/** Where the step stands, and what it lacks. */
function Standing({ progress: { state, lacks } }: { progress: StepProgress }) {
  const { t } = useTranslation('plan');
  return (
    <div className="step-page__standing">
      <p>
        <StepMark state={state} />
      </p>
      {lacks.length === 0 ? null : (
        <>
          <p>{t('lacking')}</p>
          <ul>
            {lacks.map((lack) => (
              <li key={lack}>{t(`lacks.${lack}`)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Keeps what was written and goes on: an officer who fills in a plan presses one button a step. */
function SaveAndGoOn() {
  const { t } = useTranslation('plan');
  return (
    <button className="action action--quiet" type="submit" name={onwardButton} value="1">
      {t('saveAndGoOn')}
    </button>
  );
}

/** Leads on through the plan, and from its last step to what comes after it. */
function NextStep({ slug, step }: { slug: string; step: PlanStep }) {
  const { t } = useTranslation(['plan', 'planning']);
  const { tag } = useLanguage();
  const at = planSteps.indexOf(step);
  const before = planSteps[at - 1];
  const next = planSteps[at + 1];
  return (
    <nav className="step-page__next no-print" aria-label={t('between')}>
      {before === undefined ? null : (
        <a href={stepPath(tag, slug, before)}>{t('before', { name: t(`steps.${before}.name`) })}</a>
      )}
      {next === undefined ? (
        <a href={sectionPath(tag, slug, 'publish')}>{t('next', { name: t('planning:phases.publish') })}</a>
      ) : (
        <a href={stepPath(tag, slug, next)}>{t('next', { name: t(`steps.${next}.name`) })}</a>
      )}
    </nav>
  );
}
