import './report-form.css';

import { useTranslation } from 'react-i18next';

import { useFormat, useLanguage } from '~/i18n/use-language';
import { Checkbox } from '~/ui/checkbox/checkbox';
import { Field } from '~/ui/field/field';
import type { FieldWords } from '~/ui/field/field-frame';
import { TextArea } from '~/ui/text-area/text-area';
import { TextSection } from '~/ui/text-page/text-page';

import {
  longestEmail,
  longestMessage,
  longestPage,
  trapField,
  type ReportField,
  type ReportProblem,
  type TypedReport,
} from './accessibility-report';

/** The id of a field, which the error summary links to. */
export function fieldId(field: ReportField): string {
  return `report-${field}`;
}

const longest: Partial<Record<ReportProblem['code'], number>> = {
  'message-too-long': longestMessage,
  'page-too-long': longestPage,
  'email-too-long': longestEmail,
};

/** Words a problem alike in the summary and at its field. */
export function useProblemText(): (code: ReportProblem['code']) => string {
  const { t } = useTranslation('accessibility');
  const format = useFormat();
  return (code) => t(`problems.${code}`, { longest: format.number(longest[code] ?? 0) });
}

interface ReportFormProps {
  typed: TypedReport;
  problems: readonly ReportProblem[];
}

/** The form for telling what doesn't work, or asking for it in another form. */
export function ReportForm({ typed, problems }: ReportFormProps) {
  const { t } = useTranslation('accessibility');
  const { tag } = useLanguage();
  const problemText = useProblemText();
  const words = (field: ReportField): FieldWords => {
    const problem = problems.find((one) => one.field === field);
    return {
      id: fieldId(field),
      label: t(`form.${field}.label`),
      hint: <p>{t(`form.${field}.hint`)}</p>,
      error:
        problem === undefined ? null : { prefix: t('form.errorPrefix'), text: problemText(problem.code) },
    };
  };
  return (
    <TextSection id="skriv" heading={t('form.heading')}>
      {/* The address is written out: an empty one would keep the `#` that the reader came by, and a browser that has a `#` to go to does not move
          focus to the error summary. */}
      <form className="report-form" method="post" action={`/${tag}/tillganglighet`} noValidate>
        <TextArea
          {...words('message')}
          name="message"
          rows={6}
          required
          defaultValue={typed.message}
          hint={
            <>
              <p>{t('form.message.hint')}</p>
              <p className="report-form__public">{t('form.message.public')}</p>
            </>
          }
        />
        <Field {...words('page')} name="page" defaultValue={typed.page} />
        <Checkbox
          {...words('wantsAccessibleVersion')}
          name="wantsAccessibleVersion"
          defaultChecked={typed.wantsAccessibleVersion}
        />
        <Field
          {...words('email')}
          name="email"
          type="email"
          autoComplete="email"
          defaultValue={typed.email}
        />
        <div className="visually-hidden" aria-hidden="true">
          <label htmlFor="report-trap">{t('form.trap')}</label>
          <input id="report-trap" name={trapField} type="text" tabIndex={-1} autoComplete="off" />
        </div>
        <p>
          <button className="action" type="submit">
            {t('form.send')}
          </button>
        </p>
      </form>
    </TextSection>
  );
}
