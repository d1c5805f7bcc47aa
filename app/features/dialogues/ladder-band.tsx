import './ladder-band.css';

import { useTranslation } from 'react-i18next';

import { Content, useLanguage } from '~/i18n/use-language';
import { Staircase } from '~/ui/staircase/staircase';

import type { InfluenceLevel } from './dialogue';
import type { DialogueStep } from './dialogue-detail';
import { isParticipation, ladderFor, type LadderSize } from './influence-level';

interface LadderBandProps {
  level: InfluenceLevel;
  ladder: LadderSize;
  steps: readonly DialogueStep[];
  /** Whether it was called off, so that nothing of it is promised any more. */
  isCancelled: boolean;
}

/** How far a view reaches: the staircase grown large, its promise in words, and where a step promises something else. */
export function LadderBand({ level, ladder, steps, isCancelled }: LadderBandProps) {
  const { t } = useTranslation('ladder');
  const { tag } = useLanguage();
  const levels = ladderFor(level, ladder);
  const differing = isCancelled ? [] : steps.filter((step) => step.level !== null && step.level !== level);
  return (
    <section className="ladder-band" aria-labelledby="ladder">
      <div className="wrap ladder-band__columns">
        <figure className="ladder-band__figure">
          <Staircase count={levels.length} standing={levels.indexOf(level)} size="large" />
          <figcaption>
            <ol className="ladder-band__names plain-list">
              {levels.map((each) => (
                <li key={each} aria-current={each === level ? 'step' : undefined}>
                  {t(`levels.${each}.name`)}
                </li>
              ))}
            </ol>
          </figcaption>
        </figure>
        <div className="stack">
          <h2 id="ladder">
            {isParticipation(level)
              ? t(isCancelled ? 'voiceWouldReach' : 'voiceReaches', {
                  level: t(`levels.${level}.inSentence`),
                })
              : t('isInformation')}
          </h2>
          {isCancelled ? null : <p>{t(`levels.${level}.promise`)}</p>}
          {differing.length === 0 ? null : (
            <div>
              <h3>{t('differs')}</h3>
              <ul>
                {differing.map((step) =>
                  step.level === null ? null : (
                    <li key={step.id}>
                      <Content of={step.title} />: <strong>{t(`levels.${step.level}.name`)}</strong>.{' '}
                      {t(`levels.${step.level}.gets`)}.
                    </li>
                  ),
                )}
              </ul>
            </div>
          )}
          <p>
            <a href={`/${tag}/trappan#${level}`}>{t('whatLevelsMean')}</a>
          </p>
        </div>
      </div>
    </section>
  );
}
