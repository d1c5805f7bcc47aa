import { useTranslation } from 'react-i18next';

import type { LatePromise, PromiseKind } from '~/features/results/work/late-promise';
import { ContentIn, useFormat, useLanguage } from '~/i18n/use-language';

import { sectionPath } from '../open-dialogue/open-dialogue';
import { PlanNote } from '../steps/plan-note';

/** Where each is mended, after the dialogue's own path. */
const places: Readonly<Record<PromiseKind, string>> = {
  participants: '/aterkoppling',
  decision: '/beslut',
  everyone: '/resultat',
  action: '/atgarder',
};

/** Promises whose day has passed: how late each is, and where one mends it. */
export function LatePromises({ slug, late }: { slug: string; late: readonly LatePromise[] }) {
  const { t } = useTranslation('planning');
  const { tag } = useLanguage();
  const format = useFormat();
  if (late.length === 0) return null;
  return (
    <PlanNote tone="stop">
      <h2 className="plan-note__heading">{t('late.heading')}</h2>
      <ul>
        {late.map(({ kind, id, on, days, title }) => (
          <li key={`${kind} ${id}`}>
            {title === null ? (
              t(`late.${kind}`, { day: format.day(on) })
            ) : (
              <ContentIn of={title} sentence={(what) => t('late.action', { day: format.day(on), what })} />
            )}{' '}
            <strong>{t('late.days', { count: days, number: format.number(days) })}</strong>{' '}
            <a href={`${sectionPath(tag, slug)}${places[kind]}${id === '' ? '' : `/${id}`}`}>
              {t(`late.mend.${kind}`)}
            </a>
          </li>
        ))}
      </ul>
    </PlanNote>
  );
}
