import './plan-steps.css';

import { useTranslation } from 'react-i18next';

import { Content, useFormat } from '~/i18n/use-language';

import type { PlanFacts as Facts, PlannedDay } from './read-overview.server';

/** What is planned, in short: how far views reach, whose question it is, and the days. */
export function PlanFacts({ facts: { level, isLevelDecided, body, days } }: { facts: Facts }) {
  const { t } = useTranslation(['plan', 'ladder']);
  const format = useFormat();
  const levelName = level === null ? null : t(`ladder:levels.${level}.name`);
  return (
    <dl className="plan-facts">
      <div>
        <dt>{t('plan:steps.level.name')}</dt>
        <dd>
          {levelName === null
            ? t('plan:notSet')
            : isLevelDecided
              ? levelName
              : t('plan:proposed', { level: levelName })}
        </dd>
      </div>
      <div>
        <dt>{t('plan:fields.body.label')}</dt>
        <dd>{body === null ? t('plan:notSet') : <Content of={body} />}</dd>
      </div>
      {(Object.entries(days) as [PlannedDay, string | null][]).map(([name, day]) => (
        <div key={name}>
          <dt>{t(`plan:fields.${name}.label`)}</dt>
          <dd>{day === null ? t('plan:notSet') : format.day(day)}</dd>
        </div>
      ))}
    </dl>
  );
}
