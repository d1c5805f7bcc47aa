import './figure-grid.css';

import { useTranslation } from 'react-i18next';

import { useFormat } from '~/i18n/use-language';
import { Bar } from '~/ui/bar/bar';
import { DataTable } from '~/ui/data-table/data-table';

import type { ShownQuestion } from './show-questions';

/** What participants answered: for each question a sentence, and the table with its bars. */
export function QuestionFigures({ questions }: { questions: readonly ShownQuestion[] }) {
  const { t } = useTranslation('evaluation');
  const format = useFormat();
  const figures = questions.map(({ question, total, answers }) => {
    const yes = answers.find(({ choice }) => choice === 'yes')?.share ?? null;
    return (
      <div className="stack" key={question}>
        <h3>{t(`questions.${question}`)}</h3>
        {yes === null ? null : (
          <p>{t('sentence', { share: format.percent(yes), total: format.number(total) })}</p>
        )}
        <DataTable
          id={`answers-${question}`}
          caption={t(`questions.${question}`)}
          head={[t('table.answer'), t('table.count'), t('table.share')]}
          rows={answers.map(({ choice, count, share }) => ({
            key: choice,
            cells: [
              t(`choices.${choice}`),
              count === 'suppressed' ? t('table.few') : format.number(count),
              share === null ? null : (
                <>
                  {format.percent(share)}
                  <Bar share={share} />
                </>
              ),
            ],
          }))}
        />
      </div>
    );
  });
  return figures.length === 0 ? null : <div className="figure-grid">{figures}</div>;
}
