import './plan-steps.css';

import { useTranslation } from 'react-i18next';

import { inputPath } from '~/features/compilation/input-path';
import { followUpPath } from '~/features/follow-up/follow-up-path';
import { outcomePath } from '~/features/results/work/outcome-path';
import { useFormat, useLanguage } from '~/i18n/use-language';

import { StepMark } from '../steps/step-list';
import type { OnwardProgress, OnwardStep } from './onward';

/** Where each step is taken. */
const places: Readonly<Record<OnwardStep, (language: string, slug: string) => string>> = {
  input: (language, slug) => inputPath(language, slug),
  sorting: (language, slug) => inputPath(language, slug),
  conclusions: (language, slug) => inputPath(language, slug, 'conclusions'),
  handover: (language, slug) => inputPath(language, slug, 'handover'),
  participants: (language, slug) => outcomePath(language, slug, 'feedback'),
  decision: (language, slug) => outcomePath(language, slug, 'decisions'),
  result: (language, slug) => outcomePath(language, slug, 'result'),
  actions: (language, slug) => outcomePath(language, slug, 'actions'),
  report: (language, slug) => followUpPath(language, slug, 'report'),
};

/** The way to the step to go on with. */
export function NextOnward({ slug, next: { step } }: { slug: string; next: OnwardProgress }) {
  const { t } = useTranslation('planning');
  const { tag } = useLanguage();
  return (
    <p>
      <a className="action" href={places[step](tag, slug)}>
        {t('overview.next', { name: t(`onward.steps.${step}`) })}
      </a>
    </p>
  );
}

/** Every step after publication, and how far it has come. */
export function OnwardList({ slug, steps }: { slug: string; steps: readonly OnwardProgress[] }) {
  const { t } = useTranslation('planning');
  const { tag } = useLanguage();
  const format = useFormat();
  return (
    <section className="stack" aria-labelledby="sedan">
      <h2 id="sedan">{t('onward.heading')}</h2>
      <ol className="plain-list plan-steps">
        {steps.map(({ step, state, share }) => (
          <li key={step} className="plan-steps__step">
            <p className="plan-steps__name">
              <a href={places[step](tag, slug)}>{t(`onward.steps.${step}`)}</a>
            </p>
            <p className="plan-steps__mark">
              <StepMark state={state} />
            </p>
            {share === null ? null : (
              <p className="plan-steps__who small soft">
                {t('onward.share', { part: format.number(share.part), whole: format.number(share.whole) })}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
