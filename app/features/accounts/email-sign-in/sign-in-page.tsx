import './sign-in-page.css';

import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { Field } from '~/ui/field/field';
import { FormGuard } from '~/ui/form-guard/form-guard';
import { TextPage, TextSection } from '~/ui/text-page/text-page';

import type { AskProblem } from './sign-in-form';

const emailId = 'sign-in-email';

interface SignInPageProps {
  /** Where to go afterwards: a path of the portal; null for My pages. */
  returnTo: string | null;
  /** Whether they come here since their session has ended. */
  wasSignedOut: boolean;
  /** Whether the kommun has an identity provider for residents. */
  hasEid: boolean;
  stamp: string;
  /** What was typed. */
  email: string;
  problem: AskProblem | null;
}

/** The ways for a resident to sign in, e-mail first: everyone has it. */
export function SignInPage(props: SignInPageProps) {
  const { t } = useTranslation('account');
  const { tag } = useLanguage();
  const { returnTo, wasSignedOut, hasEid, problem } = props;
  const till = returnTo === null ? '' : `?till=${encodeURIComponent(returnTo)}`;
  return (
    <TextPage
      title={t('signIn.title')}
      lead={t('signIn.lead')}
      top={
        problem !== null ? (
          <ErrorSummary
            heading={t('summary')}
            problems={[
              { fieldId: problem.field === null ? null : emailId, text: t(`problems.${problem.code}`) },
            ]}
          />
        ) : wasSignedOut ? (
          <p className="sign-in-notice">{t('signIn.ended')}</p>
        ) : null
      }
    >
      <TextSection heading={t('signIn.email.heading')}>
        <p>{t('signIn.email.text')}</p>
        <EmailForm {...props} />
      </TextSection>
      {hasEid ? (
        <TextSection heading={t('signIn.eid.heading')}>
          <p>{t('signIn.eid.text')}</p>
          <p>
            <a className="action action--quiet" href={`/${tag}/logga-in/e-legitimation${till}`}>
              {t('signIn.eid.link')}
            </a>
          </p>
        </TextSection>
      ) : null}
      <TextSection heading={t('signIn.code.heading')}>
        <p>{t('signIn.code.text')}</p>
        <p>
          <a href={`/${tag}/logga-in/engangskod${till}`}>{t('signIn.code.link')}</a>
        </p>
      </TextSection>
      <TextSection heading={t('signIn.more.heading')}>
        <p>{t('signIn.more.cookie')}</p>
        <p>
          <a href={`/${tag}/integritet`}>{t('signIn.more.privacy')}</a>
        </p>
        <p>
          <a href={`/${tag}/arbete/logga-in`}>{t('signIn.more.staff')}</a>
        </p>
      </TextSection>
    </TextPage>
  );
}

function EmailForm({ returnTo, stamp, email, problem }: SignInPageProps) {
  const { t } = useTranslation('account');
  const { tag } = useLanguage();
  return (
    <form className="sign-in-form" method="post" action={`/${tag}/logga-in`} noValidate>
      <Field
        id={emailId}
        name="email"
        type="email"
        autoComplete="email"
        label={t('email.label')}
        hint={<p>{t('signIn.email.hint')}</p>}
        defaultValue={email}
        error={
          problem?.field !== 'email'
            ? null
            : { prefix: t('errorPrefix'), text: t(`problems.${problem.code}`) }
        }
      />
      {returnTo === null ? null : <input type="hidden" name="till" value={returnTo} />}
      <FormGuard stamp={stamp} trapLabel={t('trap')} />
      <p>
        <button className="action" type="submit">
          {t('signIn.email.send')}
        </button>
      </p>
    </form>
  );
}
