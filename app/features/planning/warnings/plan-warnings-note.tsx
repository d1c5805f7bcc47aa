import { useTranslation } from 'react-i18next';

import { Content, useFormat, useLanguage } from '~/i18n/use-language';

import { sectionPath } from '../open-dialogue/open-dialogue';
import type { StepWarning } from '../plan/plan-warnings';
import { PlanNote } from '../steps/plan-note';
import { stepPath } from '../steps/step-path';

interface PlanWarningsProps {
  slug: string;
  warnings: readonly StepWarning[];
  /** Whether each says at which step it is mended: not needed on that step's own page. */
  withSteps?: boolean;
}

/** What may go wrong with a plan. Nothing when nothing is seen to. */
export function PlanWarnings({ slug, warnings, withSteps = false }: PlanWarningsProps) {
  const { t } = useTranslation(['plan-reach', 'plan']);
  const { tag } = useLanguage();
  if (warnings.length === 0) return null;
  return (
    <PlanNote>
      <h2 className="plan-note__heading">{t('plan-reach:warnings.heading')}</h2>
      <ul>
        {warnings.map((warning, index) => (
          <li key={index}>
            <Warning warning={warning} />{' '}
            {withSteps ? (
              <a href={stepPath(tag, slug, warning.step)}>
                {t('plan-reach:warnings.toStep', { name: t(`plan:steps.${warning.step}.name`) })}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </PlanNote>
  );
}

/** One warning in words. */
function Warning({ warning }: { warning: StepWarning }) {
  const { t } = useTranslation('plan-reach');
  const { tag } = useLanguage();
  const format = useFormat();
  switch (warning.code) {
    case 'decision-too-soon':
      return t('warnings.decision-too-soon', { count: warning.days, number: format.number(warning.days) });
    case 'channels-overdue':
      return t('warnings.channels-overdue', { count: warning.count, number: format.number(warning.count) });
    case 'similar-recently':
    case 'similar-ongoing': {
      const { slug, title, closedOn } = warning.similar;
      const day = closedOn === null ? '' : format.day(closedOn);
      return (
        <>
          {warning.code === 'similar-recently'
            ? t('warnings.similar-recently', { day })
            : t('warnings.similar-ongoing')}{' '}
          <a href={sectionPath(tag, slug)}>
            <Content of={title} />
          </a>
        </>
      );
    }
    default:
      return t(`warnings.${warning.code}`);
  }
}
