import './waiting-plans.css';

import { useTranslation } from 'react-i18next';

import type { LocalText } from '~/i18n/localized';
import { Content, useLanguage } from '~/i18n/use-language';

import { sectionPath } from '../open-dialogue/open-dialogue';
import type { StepProgress } from '../plan/plan-progress';
import { planSteps } from '../plan/plan-step';
import { StepMark } from '../steps/step-list';
import { stepPath } from '../steps/step-path';

/** What waits for whoever looks, in one plan, in their language. */
export interface ShownWaitingPlan {
  slug: string;
  title: LocalText;
  steps: readonly StepProgress[];
}

/** What waits for whoever looks in the plans. Nothing when nothing does. */
export function WaitingPlans({ plans }: { plans: readonly ShownWaitingPlan[] }) {
  const { t } = useTranslation('plan');
  if (plans.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="vantar">
      <h2 id="vantar">{t('waiting.heading')}</h2>
      <div className="waiting-plans">
        {plans.map((plan) => (
          <WaitingPlan key={plan.slug} plan={plan} />
        ))}
      </div>
    </section>
  );
}

function WaitingPlan({ plan: { slug, title, steps } }: { plan: ShownWaitingPlan }) {
  const { t } = useTranslation('plan');
  const { tag } = useLanguage();
  return (
    <details className="waiting-plan">
      <summary>
        <span className="waiting-plan__name">
          <Content of={title} />
        </span>{' '}
        <span className="soft">{t('waiting.steps', { count: steps.length })}</span>
      </summary>
      <ul className="plain-list step-list">
        {steps.map(({ step, state }) => (
          <li key={step} className="step-list__step">
            <a href={stepPath(tag, slug, step)}>
              {t('numbered', { number: planSteps.indexOf(step) + 1, name: t(`steps.${step}.name`) })}
            </a>
            <StepMark state={state} />
          </li>
        ))}
      </ul>
      <p>
        <a href={sectionPath(tag, slug)}>{t('waiting.open')}</a>
      </p>
    </details>
  );
}
