import './figure-grid.css';

import { useTranslation } from 'react-i18next';

import type { ShownDimension } from '~/features/results/result';
import { Content, useFormat } from '~/i18n/use-language';
import { Bar } from '~/ui/bar/bar';
import { DataTable } from '~/ui/data-table/data-table';

/** Who those are who answered the evaluation: a table with bars for each respect. */
export function RespondentFigures({ respondents }: { respondents: readonly ShownDimension[] }) {
  const { t } = useTranslation(['results', 'evaluation']);
  const format = useFormat();
  if (respondents.length === 0) return null;
  const figures = respondents.map(({ dimension, groups }) => (
    <DataTable
      key={dimension}
      id={`respondents-${dimension}`}
      caption={t(`results:page.dimensions.${dimension}`)}
      isCaptionSeen
      head={[t('results:page.group'), t('results:page.count'), t('evaluation:table.share')]}
      rows={groups.map(({ label, count, share }) => ({
        key: label.text,
        cells: [
          <Content key="label" of={label} />,
          count === 'suppressed' ? t('evaluation:table.few') : format.number(count),
          share === null ? null : (
            <>
              {format.percent(share)}
              <Bar share={share} />
            </>
          ),
        ],
      }))}
    />
  ));
  return <div className="figure-grid">{figures}</div>;
}
