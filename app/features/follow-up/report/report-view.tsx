import './report-view.css';

import { useTranslation } from 'react-i18next';

import { ParticipationFigures } from '~/features/results/participation-figures';
import { Paragraphs, useFormat, useLangAttributes } from '~/i18n/use-language';
import { DataTable } from '~/ui/data-table/data-table';

import { QuestionFigures } from '../figures/question-figures';
import { RespondentFigures } from '../figures/respondent-figures';
import { reachedAnswers } from '../follow-up-fields';
import type { ShownReport } from './read-report.server';

/** What a report tells: how the dialogue was held, what came of it, whom it reached and what was learnt. */
export function ReportView({ report }: { report: ShownReport }) {
  const { t } = useTranslation('report');
  const { participants, participation } = report;
  return (
    <>
      {report.texts.map(({ name, text }) => (
        <section key={name} aria-labelledby={name}>
          <h2 id={name}>{t(`texts.${name}`)}</h2>
          <Paragraphs of={text} className="stack report-text" />
        </section>
      ))}
      <Goals report={report} />
      <Groups report={report} />
      <ParticipationFigures result={{ participants, participation, notReached: null }} />
      {report.answered === 0 ? null : (
        <section className="stack" aria-labelledby="evaluation">
          <h2 id="evaluation">{t('evaluation')}</h2>
          <p>{t('answered', { count: report.answered })}</p>
          <QuestionFigures questions={report.questions} />
          {report.respondents.length === 0 ? null : <h3>{t('respondents')}</h3>}
          <RespondentFigures respondents={report.respondents} />
          {isAnyWithheld(report) ? <WithheldNote /> : null}
          <Quotes report={report} />
        </section>
      )}
    </>
  );
}

function isAnyWithheld({ questions, respondents }: ShownReport): boolean {
  const counts = [
    ...questions.flatMap(({ answers }) => answers.map(({ count }) => count)),
    ...respondents.flatMap(({ groups }) => groups.map(({ count }) => count)),
  ];
  return counts.includes('suppressed');
}

function Goals({ report: { goals, source } }: { report: ShownReport }) {
  const { t } = useTranslation('report');
  const attributes = useLangAttributes(source);
  if (goals.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="goals">
      <h2 id="goals">{t('goals.heading')}</h2>
      <ul className="plain-list report-goals">
        {goals.map(({ goal, reached, outcome, served }) => (
          <li key={goal}>
            <h3 {...attributes}>{goal}</h3>
            <p>
              {t('goals.reached')} <strong>{t(`reached.${reached}`)}</strong>
            </p>
            <p {...attributes}>{served === undefined ? outcome : `${outcome} ${served}`}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Groups({ report: { groups, source } }: { report: ShownReport }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const attributes = useLangAttributes(source);
  if (groups.length === 0) return null;
  const isAnyCounted = groups.some(({ count }) => count !== null);
  return (
    <div className="stack">
      <h2>{t('groups.heading')}</h2>
      <Tally groups={groups} />
      <div className="report-groups">
        <DataTable
          id="groups-table"
          caption={t('groups.heading')}
          head={[
            t('groups.group'),
            t('groups.priority'),
            t('groups.reached'),
            ...(isAnyCounted ? [t('groups.count')] : []),
          ]}
          rows={groups.map(({ name, priority, reached, count }, index) => ({
            key: `${index}`,
            cells: [
              <span key="name" {...attributes}>
                {name}
              </span>,
              format.number(priority),
              t(`reached.${reached}`),
              ...(isAnyCounted
                ? [count === null ? null : count === 'suppressed' ? t('groups.few') : format.number(count)]
                : []),
            ],
          }))}
        />
      </div>
      {groups.some(({ count }) => count === 'suppressed') ? <WithheldNote /> : null}
    </div>
  );
}

/** How many groups were meant to be reached, and how far they were. */
function Tally({ groups }: Pick<ShownReport, 'groups'>) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const reached = reachedAnswers.flatMap((how) => {
    const count = groups.filter((group) => group.reached === how).length;
    return count === 0 ? [] : [t(`groups.tally.${how}`, { number: format.number(count) })];
  });
  return <p>{[t('groups.meant', { number: format.number(groups.length) }), ...reached].join(' ')}</p>;
}

/** Why some figures are not told. */
function WithheldNote() {
  const { t } = useTranslation('results');
  return <p className="soft small">{t('page.suppressedNote')}</p>;
}

function Quotes({ report: { quotes } }: { report: ShownReport }) {
  const { t } = useTranslation('report');
  if (quotes.length === 0) return null;
  return (
    <>
      <h3>{t('quotes')}</h3>
      <ul className="plain-list report-quotes">
        {quotes.map((quote) => (
          <li key={quote.text}>
            <Quote quote={quote} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Quote({ quote: { text, language } }: { quote: ShownReport['quotes'][number] }) {
  const attributes = useLangAttributes(language);
  return <blockquote {...attributes}>{text}</blockquote>;
}
