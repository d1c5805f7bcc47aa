import './plan-steps.css';

import { useTranslation } from 'react-i18next';

import { useFormat, useLanguage } from '~/i18n/use-language';

import { historyPath } from '../history/history-path';
import { StepMark } from '../steps/step-list';
import { stepPath } from '../steps/step-path';
import type { Overview } from './read-overview.server';

interface PlanStepsProps extends Pick<Overview, 'steps' | 'responsible' | 'comments'> {
  slug: string;
}

/** Every step of a plan: how far it has come, who sees to it, and what it still lacks. */
export function PlanSteps({ slug, steps, responsible, comments }: PlanStepsProps) {
  const { t } = useTranslation('plan');
  const { tag } = useLanguage();
  const format = useFormat();
  return (
    <>
      <ol className="plain-list plan-steps">
        {steps.map(({ step, state, lacks }, index) => {
          const { who, names } = responsible[step];
          const count = comments[step];
          return (
            <li key={step} className="plan-steps__step">
              <p className="plan-steps__name">
                <a href={stepPath(tag, slug, step)}>
                  {t('numbered', { number: index + 1, name: t(`steps.${step}.name`) })}
                </a>
              </p>
              <p className="plan-steps__mark">
                <StepMark state={state} />
              </p>
              <p className="plan-steps__who small soft">
                {names.length === 0 ? t(`responsibility.who.${who}`) : format.list(names)}
                {count === undefined ? null : <> · {t('comments.open', { count })}</>}
              </p>
              {lacks.length === 0 || state === 'empty' ? null : (
                <p className="plan-steps__lacks small">
                  {t('lacking')} {format.list(lacks.map((lack) => t(`lacks.${lack}`)))}
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <p>
        <a href={historyPath(tag, slug)}>{t('history.title')}</a>
      </p>
    </>
  );
}
