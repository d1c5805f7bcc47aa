import './sign-in-page.css';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { Field } from '~/ui/field/field';
import type { FieldError } from '~/ui/field/field-frame';
import { TextPage, TextSection } from '~/ui/text-page/text-page';

import type { CodeProblem } from './sign-in-form';
import { minutesToUse } from './sign-in-mail-rules';

interface CodePageProps {
  /** Whether a mail was just asked for from this browser. */
  isSent: boolean;
  /** What was typed, or the address that the mail was sent to. */
  email: string;
  problems: readonly CodeProblem[];
  /** What stands under the form, such as the way to the demo's mail. */
  children?: ReactNode;
}

const fieldIds = { email: 'sign-in-email', code: 'sign-in-code' } as const;

/** Where the code of a sign-in mail is typed, in whatever browser. Says the same whether or not the address is known. */
export function CodePage({ isSent, email, problems, children }: CodePageProps) {
  const { t } = useTranslation('account');
  const { tag } = useLanguage();
  const errorOf = (field: 'email' | 'code'): FieldError | null => {
    const problem = problems.find((one) => one.field === field);
    return problem === undefined ? null : { prefix: t('errorPrefix'), text: t(`problems.${problem.code}`) };
  };
  return (
    <TextPage
      title={isSent ? t('code.sentTitle') : t('code.title')}
      lead={isSent ? t('code.sentLead', { count: minutesToUse }) : t('code.lead', { count: minutesToUse })}
      top={
        problems.length === 0 ? null : (
          <ErrorSummary
            heading={t('summary')}
            problems={problems.map(({ field, code }) => ({
              fieldId: field === null ? null : fieldIds[field],
              text: t(`problems.${code}`),
            }))}
          />
        )
      }
    >
      <TextSection heading={t('code.heading')}>
        <form className="sign-in-form" method="post" action={`/${tag}/logga-in/kod`} noValidate>
          <Field
            id={fieldIds.email}
            name="email"
            type="email"
            autoComplete="email"
            label={t('email.label')}
            defaultValue={email}
            error={errorOf('email')}
          />
          <Field
            id={fieldIds.code}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            label={t('code.label')}
            hint={<p>{t('code.hint')}</p>}
            error={errorOf('code')}
          />
          <p>
            <button className="action" type="submit">
              {t('code.send')}
            </button>
          </p>
        </form>
        {children}
      </TextSection>
      <TextSection heading={t('code.none.heading')}>
        <ul>
          <li>{t('code.none.junk')}</li>
          <li>{t('code.none.spelling')}</li>
          <li>{t('code.none.limit')}</li>
        </ul>
        <p>
          <a href={`/${tag}/logga-in`}>{t('code.none.again')}</a>
        </p>
      </TextSection>
    </TextPage>
  );
}
