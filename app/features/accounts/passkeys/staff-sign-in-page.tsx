import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { TextPage, TextSection } from '~/ui/text-page/text-page';

import { beginPath } from '../oidc/sign-in-problem';
import { KeyForm } from './key-form';
import type { KeyProblem } from './passkey';

interface StaffSignInPageProps {
  kommun: string;
  /** Where to go afterwards: a path of the portal. */
  returnTo: string;
  /** Whether the kommun's own directory can be signed in by. */
  hasDirectory: boolean;
  /** Whether the reader was signed in until just now. */
  wasSignedOut: boolean;
  problem: KeyProblem | null;
}

/** Where the kommun's people sign in: by its directory, or by a passkey. */
export function StaffSignInPage({
  kommun,
  returnTo,
  hasDirectory,
  wasSignedOut,
  problem,
}: StaffSignInPageProps) {
  const { t } = useTranslation('passkey');
  const { tag } = useLanguage();
  const key = (
    <KeyForm
      action={`/${tag}/arbete/logga-in`}
      use="sign-in"
      button={t('signIn.button')}
      isMain={!hasDirectory}
    >
      <input type="hidden" name="till" value={returnTo} />
    </KeyForm>
  );
  return (
    <TextPage
      title={t('signIn.title')}
      lead={wasSignedOut ? t('signIn.signedOut') : t('signIn.lead', { kommun })}
      top={problem === null ? null : <KeyProblemSummary problem={problem} />}
    >
      {hasDirectory ? (
        <>
          <TextSection heading={t('signIn.directory.heading')}>
            <p>{t('signIn.directory.text', { kommun })}</p>
            <p>
              <a className="action" href={beginPath('directory', tag, { returnTo })}>
                {t('signIn.directory.link')}
              </a>
            </p>
          </TextSection>
          <TextSection heading={t('signIn.key.heading')}>
            <p>{t('signIn.key.text')}</p>
            {key}
          </TextSection>
        </>
      ) : (
        <div className="stack">
          <p>{t('signIn.key.text')}</p>
          {key}
        </div>
      )}
      <TextSection heading={t('signIn.help.heading')}>
        <p>{t('signIn.help.text')}</p>
        <p>
          <a href={`/${tag}/logga-in`}>{t('signIn.help.resident')}</a>
        </p>
      </TextSection>
    </TextPage>
  );
}

/** Why what a key answered was not taken. */
export function KeyProblemSummary({ problem }: { problem: KeyProblem }) {
  const { t } = useTranslation('passkey');
  return (
    <ErrorSummary heading={t('summary')} problems={[{ fieldId: null, text: t(`problems.${problem}`) }]} />
  );
}
