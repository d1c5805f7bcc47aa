import { useTranslation } from 'react-i18next';

import { isolate } from '~/i18n/isolate';
import { useFormat, useLanguage } from '~/i18n/use-language';

import type { PlanStep } from '../plan/plan-step';
import type { LastChange } from './history';
import { historyPath } from './history-path';

/** Who changed a step last and when, with the way to all that has been changed in it. Nothing while nothing has been written. */
export function LastChangeLine({
  slug,
  step,
  last,
}: {
  slug: string;
  step: PlanStep;
  last: LastChange | null;
}) {
  const { t } = useTranslation('plan');
  const { tag } = useLanguage();
  const format = useFormat();
  if (last === null) return null;
  const time = format.instant(last.at);
  return (
    <p className="small soft">
      {last.by === null
        ? t('history.lastChanged', { time })
        : t('history.lastChangedBy', { time: isolate(time, tag), name: isolate(last.by, tag) })}{' '}
      <a href={historyPath(tag, slug, { part: step })}>{t('history.ofStep')}</a>
    </p>
  );
}
