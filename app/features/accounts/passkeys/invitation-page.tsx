import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { Field } from '~/ui/field/field';
import { TextPage, TextSection } from '~/ui/text-page/text-page';

import type { InvitationState } from '../invitation/invitation';
import { KeyForm } from './key-form';
import { longestKeyName, type KeyProblem } from './passkey';
import { KeyProblemSummary } from './staff-sign-in-page';

/** An invitation that can be answered. */
export interface OpenInvitation {
  token: string;
  name: string;
  email: string;
  /** When it ends, in the page's language: a browser might write it otherwise than the server. */
  ends: string;
}

interface InvitationPageProps {
  kommun: string;
  invitation: OpenInvitation;
  /** What the name field holds. */
  keyName: string;
  problem: KeyProblem | null;
}

/** Where someone of the kommun who was invited makes their passkey. */
export function InvitationPage({ kommun, invitation, keyName, problem }: InvitationPageProps) {
  const { t } = useTranslation('passkey');
  const { tag } = useLanguage();
  const { token, name, email, ends } = invitation;
  return (
    <TextPage
      title={t('invitation.title')}
      lead={t('invitation.lead', { name, kommun })}
      top={problem === null ? null : <KeyProblemSummary problem={problem} />}
    >
      <div className="stack">
        <p>{t('invitation.what')}</p>
        <p>{t('invitation.account', { email })}</p>
        <KeyForm
          action={`/${tag}/arbete/inbjudan/${token}`}
          use="invitation"
          token={token}
          button={t('invitation.button')}
          isMain
        >
          <KeyNameField value={keyName} />
        </KeyForm>
        <p>{t('invitation.ends', { when: ends })}</p>
      </div>
      <TextSection heading={t('invitation.privacy.heading')}>
        <p>{t('invitation.privacy.text')}</p>
      </TextSection>
    </TextPage>
  );
}

/** What a key is to be called. */
export function KeyNameField({ value }: { value: string }) {
  const { t } = useTranslation('passkey');
  return (
    <Field
      id="key-name"
      name="namn"
      label={t('name.label')}
      hint={<p>{t('name.hint', { longest: longestKeyName })}</p>}
      defaultValue={value}
    />
  );
}

/** An invitation that can't be answered, or was never made: what happened, and what to do. */
export function EndedInvitationPage({ state }: { state: Exclude<InvitationState, 'open'> | 'unknown' }) {
  const { t } = useTranslation('passkey');
  const { tag } = useLanguage();
  return (
    <TextPage title={t(`ended.${state}.title`)} lead={t(`ended.${state}.lead`)}>
      <p>
        <a href={`/${tag}/arbete/logga-in`}>{t('ended.signIn')}</a>
      </p>
    </TextPage>
  );
}
