import '../email-sign-in/sign-in-page.css';

import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { Field } from '~/ui/field/field';
import { TextPage, TextSection } from '~/ui/text-page/text-page';

import type { OneTimeCodeProblem } from './one-time-code-form';

interface OneTimeCodePageProps {
  /** What was typed, or what the QR code on the paper carries. */
  code: string;
  /** Where to go afterwards: a path of the portal; null for My pages. */
  returnTo: string | null;
  problem: OneTimeCodeProblem | null;
}

const codeId = 'one-time-code';

/** Where a code that the kommun has handed out is typed. A QR code fills it in; only the button uses it up. */
export function OneTimeCodePage({ code, returnTo, problem }: OneTimeCodePageProps) {
  const { t } = useTranslation('account');
  const { tag } = useLanguage();
  const text = problem === null ? '' : t(`oneTime.problems.${problem.code}`);
  return (
    <TextPage
      title={t('oneTime.title')}
      lead={t('oneTime.lead')}
      top={
        problem === null ? null : (
          <ErrorSummary
            heading={t('summary')}
            problems={[{ fieldId: problem.field === null ? null : codeId, text }]}
          />
        )
      }
    >
      <form className="sign-in-form" method="post" action={`/${tag}/logga-in/engangskod`} noValidate>
        <Field
          id={codeId}
          name="code"
          autoComplete="off"
          label={t('oneTime.label')}
          hint={<p>{t('oneTime.hint')}</p>}
          defaultValue={code}
          error={problem?.field === 'code' ? { prefix: t('errorPrefix'), text } : null}
        />
        {returnTo === null ? null : <input type="hidden" name="till" value={returnTo} />}
        <p>
          <button className="action" type="submit">
            {t('oneTime.send')}
          </button>
        </p>
      </form>
      <TextSection heading={t('oneTime.once.heading')}>
        <p>{t('oneTime.once.text')}</p>
        <p>{t('oneTime.once.unknown')}</p>
        <p>
          <a href={`/${tag}/logga-in`}>{t('oneTime.other')}</a>
        </p>
      </TextSection>
    </TextPage>
  );
}
