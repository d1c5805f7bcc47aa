import { useTranslation } from 'react-i18next';

import { PlanNote } from '~/features/planning/steps/plan-note';
import { stepPath } from '~/features/planning/steps/step-path';
import { useLanguage } from '~/i18n/use-language';

import type { Obstacle } from './obstacles';

/** What stops a dialogue from being published, each leading to the step where it is put right. */
export function ObstacleList({ slug, obstacles }: { slug: string; obstacles: readonly Obstacle[] }) {
  const { t } = useTranslation(['publishing', 'plan']);
  const { tag } = useLanguage();
  if (obstacles.length === 0) return null;
  const text = (one: Obstacle) => {
    switch (one.kind) {
      case 'gate':
        return t(one.answer === 'no' ? 'publishing:obstacles.gateNo' : 'publishing:obstacles.gateOpen', {
          gate: t(`publishing:gates.${one.gate}`),
        });
      case 'lack':
        return t(`plan:lacks.${one.lack}`);
      case 'other':
        return t(`publishing:obstacles.${one.code}`);
    }
  };
  const steps = [...new Set(obstacles.map(({ step }) => step))];
  return (
    <PlanNote tone="stop">
      <h2 className="plan-note__heading" id="saknas">
        {t('publishing:obstacles.heading')}
      </h2>
      <ul className="plain-list publish-obstacles">
        {steps.map((step) => (
          <li key={step}>
            <a href={stepPath(tag, slug, step)}>{t(`plan:steps.${step}.name`)}</a>
            <ul>
              {obstacles
                .filter((one) => one.step === step)
                .map((one) => (
                  <li key={text(one)}>{text(one)}</li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </PlanNote>
  );
}
