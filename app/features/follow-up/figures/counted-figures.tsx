import { useTranslation } from 'react-i18next';

import { useFormat } from '~/i18n/use-language';
import { DataTable } from '~/ui/data-table/data-table';

import { isAnyCounted, type ShownCounted } from './counted';
import { RespondentFigures } from './respondent-figures';

/** What the portal has counted by itself of who took part, for who fills in the figures. */
export function CountedFigures({ counted }: { counted: ShownCounted }) {
  const { t } = useTranslation(['follow-up', 'compilation', 'report']);
  const format = useFormat();
  const { registered, attended, sources, answered, respondents } = counted;
  if (!isAnyCounted(counted)) return null;
  const row = (name: string, count: number | null) =>
    count === null || count === 0 ? [] : [{ key: name, cells: [name, format.number(count)] }];
  return (
    <div className="stack">
      <h2>{t('follow-up:figures.counted')}</h2>
      <p>{t('follow-up:figures.countedLead')}</p>
      <DataTable
        id="counted-table"
        caption={t('follow-up:figures.counted')}
        head={[t('follow-up:figures.what'), t('follow-up:figures.number')]}
        rows={[
          ...row(t('follow-up:figures.registered'), registered),
          ...row(t('follow-up:figures.attended'), attended),
          ...sources.flatMap(({ source, count }) => {
            const way = t(`compilation:sources.${source}`);
            return row(t('follow-up:figures.contributions', { source: way }), count);
          }),
          ...row(t('follow-up:figures.answered'), answered),
        ]}
      />
      {respondents.length === 0 ? null : <h3>{t('report:respondents')}</h3>}
      <RespondentFigures respondents={respondents} />
    </div>
  );
}
