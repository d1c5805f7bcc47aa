import { useTranslation } from 'react-i18next';

import { useFormat, useLanguage } from '~/i18n/use-language';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { FormGuard } from '~/ui/form-guard/form-guard';
import { Select } from '~/ui/select/select';
import { TextArea } from '~/ui/text-area/text-area';
import { TextSection } from '~/ui/text-page/text-page';

import { mostReport, type ReportProblem } from './misunderstanding';
import type { FeedbackView, ShownNote } from './read-feedback.server';

function useReportProblem() {
  const { t } = useTranslation('feedback');
  const format = useFormat();
  return (problem: ReportProblem) => t(`report.problems.${problem}`, { most: format.number(mostReport) });
}

/** What stops a report from being sent, above the page. */
export function ReportErrors({ problem }: { problem: ReportProblem | null }) {
  const { t } = useTranslation('feedback');
  const text = useReportProblem();
  if (problem === null) return null;
  return (
    <ErrorSummary
      heading={t('report.summary')}
      problems={[{ fieldId: 'report-text', text: text(problem) }]}
    />
  );
}

interface ReportFormProps {
  view: FeedbackView;
  stamp: string;
  typed: { note: string; text: string };
  problem: ReportProblem | null;
}

/** How someone tells that they have been misunderstood. */
export function ReportForm({ view, stamp, typed, problem }: ReportFormProps) {
  const { t } = useTranslation('feedback');
  const { tag } = useLanguage();
  const text = useReportProblem();
  const notes = [...view.own, ...view.meetings.flatMap((meeting) => meeting.notes)].filter(
    (note): note is ShownNote & { text: NonNullable<ShownNote['text']> } => note.text !== null,
  );
  return (
    <TextSection id="missforstand" heading={t('report.heading')}>
      <p>{t('report.lead')}</p>
      <form method="post" action={`/${tag}/aterkoppling/${view.token}`} noValidate className="stack">
        <FormGuard stamp={stamp} trapLabel={t('report.trap')} />
        {notes.length === 0 ? null : (
          <Select
            id="report-note"
            name="note"
            label={t('report.which')}
            options={[
              { value: '', text: t('report.whole') },
              ...notes.map(({ id, text: said }) => ({
                value: id,
                text: said.text.length > 80 ? `${said.text.slice(0, 79)}…` : said.text,
                language: said.language,
              })),
            ]}
            defaultValue={typed.note}
          />
        )}
        <TextArea
          id="report-text"
          name="text"
          rows={5}
          label={t('report.text')}
          hint={<p>{t('report.hint')}</p>}
          defaultValue={typed.text}
          error={problem === null ? null : { prefix: t('report.errorPrefix'), text: text(problem) }}
        />
        <p>
          <button className="action" type="submit">
            {t('report.send')}
          </button>
        </p>
      </form>
    </TextSection>
  );
}
