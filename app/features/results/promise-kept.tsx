import './promise-kept.css';

import { useTranslation } from 'react-i18next';

import { influenceLevels } from '~/features/dialogues/influence-level';
import { Content, useFormat } from '~/i18n/use-language';
import { StateMark, type StateTone } from '~/ui/state-mark/state-mark';

import type { ResultPage } from './read-result.server';

const feedbackWords = {
  kept: { tone: 'done', key: 'page.feedbackKept' },
  late: { tone: 'stopped', key: 'page.feedbackLate' },
  overdue: { tone: 'stopped', key: 'page.feedbackOverdue' },
  awaited: { tone: 'coming', key: 'page.feedbackAwaited' },
} as const satisfies Record<string, { tone: StateTone; key: string }>;

/** What was promised beside what came to be: the day of feedback and the level, also when it was late or less. */
export function PromiseKept({ page: { feedback, result } }: { page: ResultPage }) {
  const { t } = useTranslation(['results', 'ladder']);
  const format = useFormat();
  const { promisedLevel, achievedLevel } = result;
  const words = feedback.punctuality === 'none-promised' ? null : feedbackWords[feedback.punctuality];
  const difference =
    achievedLevel === null
      ? 0
      : influenceLevels.indexOf(achievedLevel) - influenceLevels.indexOf(promisedLevel);
  return (
    <section aria-labelledby="promise">
      <h2 id="promise">{t('page.promise')}</h2>
      <dl className="promise">
        {feedback.promisedOn === null || words === null ? null : (
          <div>
            <dt>{t('page.promisedFeedback')}</dt>
            <dd>
              <span className="soft">{t('page.promised')}:</span> {format.day(feedback.promisedOn)}
            </dd>
            <dd>
              <span className="soft">{t('page.became')}:</span>{' '}
              {feedback.givenOn === null ? t('page.noneGiven') : format.day(feedback.givenOn)}
            </dd>
            <dd>
              <StateMark tone={words.tone}>{t(words.key)}</StateMark>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('page.promisedLevel')}</dt>
          <dd>
            <span className="soft">{t('page.promised')}:</span> {t(`ladder:levels.${promisedLevel}.name`)}
          </dd>
          <dd>
            <span className="soft">{t('page.became')}:</span>{' '}
            {achievedLevel === null ? t('page.noneJudged') : t(`ladder:levels.${achievedLevel}.name`)}
          </dd>
          {achievedLevel === null ? null : (
            <dd>
              <StateMark tone={difference < 0 ? 'stopped' : 'done'}>
                {t(
                  difference < 0 ? 'page.levelLower' : difference > 0 ? 'page.levelHigher' : 'page.levelKept',
                )}
              </StateMark>
            </dd>
          )}
        </div>
      </dl>
      {result.levelComment === null ? null : (
        <p>
          <Content of={result.levelComment} />
        </p>
      )}
    </section>
  );
}
