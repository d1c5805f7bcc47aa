import './participation-figures.css';

import { useTranslation } from 'react-i18next';

import { isolate } from '~/i18n/isolate';
import { Content, Paragraphs, useFormat, useLanguage } from '~/i18n/use-language';
import { Bar } from '~/ui/bar/bar';

import type { ShownDimension, ShownResult } from './result';

/** What is told of who took part. */
type Reached = Pick<ShownResult, 'participants' | 'participation' | 'notReached'>;

/** Who took part, beside everyone it concerned: each table with its bars, a sentence, and who was not reached. */
export function ParticipationFigures({ result }: { result: Reached }) {
  const { t } = useTranslation('results');
  const { participants, participation, notReached } = result;
  if (participants === null && participation.length === 0 && notReached === null) return null;
  const hasSuppressed = participation.some(({ groups }) =>
    groups.some(({ count }) => count === 'suppressed'),
  );
  return (
    <section aria-labelledby="participation">
      <h2 id="participation">{t('page.who')}</h2>
      {participants === null ? null : <p className="lead">{t('page.whoSummary', { count: participants })}</p>}
      <div className="participation">
        {participation.map((dimension) => (
          <Dimension key={dimension.dimension} dimension={dimension} />
        ))}
      </div>
      {hasSuppressed ? <p className="soft small">{t('page.suppressedNote')}</p> : null}
      {notReached === null ? null : (
        <>
          <h3 className="participation__missed">{t('page.notReached')}</h3>
          <Paragraphs of={notReached} className="stack" />
        </>
      )}
    </section>
  );
}

function Dimension({ dimension: { dimension, groups, total } }: { dimension: ShownDimension }) {
  const { t } = useTranslation('results');
  const { tag } = useLanguage();
  const format = useFormat();
  const largest = [...groups].sort((a, b) => (b.share ?? 0) - (a.share ?? 0))[0];
  const hasPopulation = groups.some((group) => group.populationShare !== null);
  return (
    <div className="participation__dimension">
      <h3>{t(`page.dimensions.${dimension}`)}</h3>
      {largest?.share == null ? null : (
        <p className="small">
          {t('page.chartSentence', {
            group: isolate(largest.label.text, tag),
            share: format.percent(largest.share),
            total: format.number(total),
          })}
        </p>
      )}
      <table>
        <caption className="visually-hidden">{t(`page.dimensions.${dimension}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('page.group')}</th>
            <th scope="col">{t('page.count')}</th>
            <th scope="col">{t('page.ofParticipants')}</th>
            {hasPopulation ? <th scope="col">{t('page.ofPopulation')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.label.text}>
              <th scope="row">
                <Content of={group.label} />
              </th>
              <td>
                {group.count === 'suppressed' ? (
                  <span className="soft small">{t('page.suppressed')}</span>
                ) : (
                  format.number(group.count)
                )}
              </td>
              <td>
                {group.share === null ? null : (
                  <>
                    {format.percent(group.share)}
                    <Bar share={group.share} />
                  </>
                )}
              </td>
              {hasPopulation ? (
                <td>
                  {group.populationShare === null ? null : (
                    <>
                      {format.percent(group.populationShare)}
                      <Bar share={group.populationShare} tone="second" />
                    </>
                  )}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
