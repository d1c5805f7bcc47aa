import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { Field } from '~/ui/field/field';
import { TextPage, TextSection } from '~/ui/text-page/text-page';

import { beginPath } from '../oidc/sign-in-problem';
import { KeyForm } from '../passkeys/key-form';
import { freshMinutes } from '../session/session';
import type { AgainChoices, AgainOutcome } from './show-again.server';
import type { WayAgain } from './ways-again';

interface AgainPageProps {
  choices: AgainChoices;
  /** Where to go afterwards: a path of the portal. */
  returnTo: string;
  /** Whether a code was just mailed. */
  isMailed: boolean;
  problem: (AgainOutcome & { kind: 'refused' })['problem'] | null;
}

const codeId = 'again-code';

/** Where someone who is signed in shows once more who they are, before data is taken out or keys are changed. */
export function AgainPage({ choices, returnTo, isMailed, problem }: AgainPageProps) {
  const { t } = useTranslation('passkey');
  const { ways } = choices;
  const text = problem === null ? null : t(`problems.${problem}`);
  const isOfCode = problem?.startsWith('code-') === true;
  return (
    <TextPage
      title={t('again.title')}
      lead={t('again.lead', { count: freshMinutes })}
      top={
        text === null ? null : (
          <ErrorSummary heading={t('summary')} problems={[{ fieldId: isOfCode ? codeId : null, text }]} />
        )
      }
    >
      {ways.length === 0 ? <p>{t('again.none')}</p> : null}
      {ways.map((way, index) => (
        <TextSection key={way} heading={t(`again.${way}.heading`)}>
          <Way
            way={way}
            choices={choices}
            returnTo={returnTo}
            isMain={index === 0}
            isMailed={isMailed}
            codeError={isOfCode ? text : null}
          />
        </TextSection>
      ))}
    </TextPage>
  );
}

interface WayProps {
  way: WayAgain;
  choices: AgainChoices;
  returnTo: string;
  isMain: boolean;
  isMailed: boolean;
  codeError: string | null;
}

function Way({ way, choices, returnTo, isMain, isMailed, codeError }: WayProps) {
  const { t } = useTranslation('passkey');
  const { tag } = useLanguage();
  const action = `/${tag}/logga-in/igen`;
  const look = isMain ? 'action' : 'action action--quiet';
  const till = <input type="hidden" name="till" value={returnTo} />;
  if (way === 'key') {
    return (
      <KeyForm action={action} use="again" button={t('again.key.button')} isMain={isMain}>
        {till}
      </KeyForm>
    );
  }
  if (way !== 'mail') {
    return (
      <p>
        <a className={look} href={beginPath(way, tag, { returnTo, again: true })}>
          {t(`again.${way}.button`)}
        </a>
      </p>
    );
  }
  return (
    <>
      <form className="stack" method="post" action={action}>
        {till}
        <input type="hidden" name="vad" value="mejla" />
        <input type="hidden" name="nyckel" value={choices.formKey} />
        <p>
          {isMailed
            ? t('again.mail.sent', { email: choices.email })
            : t('again.mail.text', { email: choices.email })}
        </p>
        <p>
          <button className={isMain && !isMailed ? 'action' : 'action action--quiet'} type="submit">
            {isMailed ? t('again.mail.more') : t('again.mail.button')}
          </button>
        </p>
      </form>
      {isMailed ? (
        <form className="stack" method="post" action={action} noValidate>
          {till}
          <Field
            id={codeId}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            label={t('again.mail.code')}
            error={codeError === null ? null : { prefix: t('errorPrefix'), text: codeError }}
          />
          <p>
            <button className="action" type="submit">
              {t('again.mail.confirm')}
            </button>
          </p>
        </form>
      ) : null}
    </>
  );
}
