import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { StateMark, type StateTone } from '~/ui/state-mark/state-mark';

import type { OpenComments } from '../comments/comment';
import type { StepProgress, StepState } from '../plan/plan-progress';
import type { PlanStep } from '../plan/plan-step';
import { stepPath } from './step-path';

const tones: Readonly<Record<StepState, StateTone>> = {
  empty: 'coming',
  started: 'working',
  done: 'done',
  stopped: 'stopped',
};

/** How far a step has come, in a word with a shape of its own. */
export function StepMark({ state }: { state: StepState }) {
  const { t } = useTranslation('plan');
  return <StateMark tone={tones[state]}>{t(`states.${state}`)}</StateMark>;
}

/** The way through a plan: every step and how far it has come. */
export function StepList({
  slug,
  steps,
  current,
  comments = {},
}: {
  slug: string;
  steps: readonly StepProgress[];
  current: PlanStep | null;
  comments?: OpenComments;
}) {
  const { t } = useTranslation('plan');
  const { tag } = useLanguage();
  return (
    <ol className="plain-list step-list">
      {steps.map(({ step, state }, index) => (
        <li key={step} className="step-list__step">
          <a href={stepPath(tag, slug, step)} aria-current={step === current ? 'step' : undefined}>
            {t('numbered', { number: index + 1, name: t(`steps.${step}.name`) })}
          </a>
          <span className="step-list__marks">
            {comments[step] === undefined ? null : (
              <span className="soft small">{t('comments.open', { count: comments[step] })}</span>
            )}
            <StepMark state={state} />
          </span>
        </li>
      ))}
    </ol>
  );
}
