import './ladder-page.css';

import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { Staircase } from '~/ui/staircase/staircase';

import { levelSlugs } from './dialogue-filter';
import { ladderOf, type LadderSize } from './influence-level';
import { methodsFor } from './method';

/** The staircase as a page: every step with what it promises, how it shows, an example and its methods. Readable as text alone. */
export function LadderPage({ ladder }: { ladder: LadderSize }) {
  const { t } = useTranslation(['ladder', 'methods']);
  const { tag } = useLanguage();
  const levels = ladderOf(ladder);
  return (
    <div className="ladder-page">
      <div className="wrap page-top stack">
        <h1>{t('page.title')}</h1>
        <p className="lead">{t('page.lead')}</p>
      </div>
      <div className="wrap">
        <figure className="ladder-drawing">
          <Staircase count={levels.length} standing={levels.length - 1} size="large" />
          <ol className="ladder-drawing__names plain-list">
            {levels.map((level) => (
              <li key={level}>
                <a href={`#${level}`}>{t(`levels.${level}.name`)}</a>
                <span>{t(`levels.${level}.gets`)}</span>
              </li>
            ))}
          </ol>
          <figcaption className="soft small">{t('page.axes')}</figcaption>
        </figure>
      </div>
      <div className="wrap ladder-page__why">
        <section>
          <h2>{t('page.notHigher')}</h2>
          <p>{t('page.notHigherText')}</p>
        </section>
        <section>
          <h2>{t('page.effort')}</h2>
          <p>{t('page.effortText')}</p>
        </section>
        <section>
          <h2>{t('page.howDifferent')}</h2>
          <p>{t('page.howDifferentText')}</p>
        </section>
      </div>
      <div className="wrap">
        <h2>{t('page.allLevels')}</h2>
        <ol className="ladder-steps plain-list">
          {levels.map((level, index) => (
            <li key={level} id={level} className="ladder-step">
              <Staircase count={levels.length} standing={index} size="large" />
              <div className="stack">
                <h3>
                  <span className="ladder-step__number">
                    {t('stepOf', { standing: index + 1, count: levels.length })}
                  </span>{' '}
                  {t(`levels.${level}.name`)}
                </h3>
                <p className="lead">{t(`levels.${level}.gets`)}.</p>
                <p>{t(`levels.${level}.promise`)}</p>
                <p>
                  <strong>{t('page.signsHeading')}:</strong> {t(`levels.${level}.signs`)}
                </p>
                <p>
                  <strong>{t('page.example')}:</strong> {t(`levels.${level}.example`)}
                </p>
                <h4>{t('page.methods')}</h4>
                <ul>
                  {methodsFor(level).map((method) => (
                    <li key={method}>
                      <strong>{t(`methods:${method}.name`)}.</strong> {t(`methods:${method}.what`)}
                    </li>
                  ))}
                </ul>
                <p>
                  <a href={`/${tag}/dialoger?niva=${levelSlugs[level]}`}>
                    {t('page.openNow')}
                    <span className="visually-hidden">: {t(`levels.${level}.name`)}</span>
                  </a>
                </p>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
