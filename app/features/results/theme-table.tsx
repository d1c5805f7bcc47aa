import './theme-table.css';

import { useTranslation } from 'react-i18next';

import { Content, Paragraphs, useFormat, useLanguage } from '~/i18n/use-language';
import { Bar } from '~/ui/bar/bar';
import { StateMark, type StateTone } from '~/ui/state-mark/state-mark';

import { DecisionLink } from './decision-link';
import type { ShownDecision, ShownTheme, ThemeOutcome } from './result';
import { conclusionAnchor, themeAnchor } from './walk-links';

const tones: Record<ThemeOutcome, StateTone> = {
  yes: 'done',
  partly: 'working',
  no: 'stopped',
  later: 'coming',
  pending: 'open',
};

/** Theme by theme: what you said, what we concluded, what we answered and why, and whether it came to be. On a phone each theme is a block of its own. */
export function ThemeTable({
  themes,
  decisions,
}: {
  themes: readonly ShownTheme[];
  decisions: readonly ShownDecision[];
}) {
  const { t } = useTranslation('results');
  const { tag } = useLanguage();
  const format = useFormat();
  return (
    <section aria-labelledby="said">
      <h2 id="said">{t('page.said')}</h2>
      <table className="theme-table" aria-labelledby="said">
        <thead>
          <tr>
            <th scope="col">{t('page.theme')}</th>
            <th scope="col">{t('page.youSaid')}</th>
            <th scope="col">{t('page.response')}</th>
            <th scope="col">{t('page.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {themes.map((theme) => (
            <tr key={theme.key} id={themeAnchor(theme.key)}>
              <th scope="row">
                <Content of={theme.title} />
              </th>
              <td data-label={t('page.youSaid')}>
                <Paragraphs of={theme.said} />
                {theme.share === null ? (
                  theme.mentions === null ? null : (
                    <p className="soft small">{t('page.mentions', { count: theme.mentions })}</p>
                  )
                ) : (
                  <>
                    <p className="soft small">{t('page.share', { share: format.percent(theme.share) })}</p>
                    <Bar share={theme.share} />
                  </>
                )}
              </td>
              <td data-label={t('page.response')}>
                {theme.conclusion === null ? null : (
                  <>
                    <div id={conclusionAnchor(theme.key)} className="theme-table__conclusion">
                      <h3>{t('page.conclusion')}</h3>
                      <Paragraphs of={theme.conclusion} />
                    </div>
                    <h3>{t('page.answer')}</h3>
                  </>
                )}
                <Paragraphs of={theme.response} />
                {decisions
                  .filter(({ id }) => theme.decisions.includes(id))
                  .map((decision) => (
                    <DecisionLink key={decision.id} decision={decision} among={decisions} />
                  ))}
              </td>
              <td data-label={t('page.outcome')}>
                <StateMark tone={tones[theme.outcome]}>{t(`outcomes.${theme.outcome}`)}</StateMark>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="no-print">
        {t('page.walk.own')} <a href={`/${tag}/mina-sidor`}>{t('page.walk.toOwn')}</a>
      </p>
    </section>
  );
}
