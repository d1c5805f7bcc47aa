import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { TextPage } from '~/ui/text-page/text-page';

/** Asks whether to sign out; tells that one is, once it is done. */
export function SignOutPage({ isSignedIn }: { isSignedIn: boolean }) {
  const { t } = useTranslation('account');
  const { tag } = useLanguage();
  return isSignedIn ? (
    <TextPage title={t('signOut.title')} lead={t('signOut.lead')}>
      <form method="post" action={`/${tag}/logga-ut`}>
        <button className="action" type="submit">
          {t('signOut.button')}
        </button>
      </form>
    </TextPage>
  ) : (
    <TextPage title={t('signedOut.title')} lead={t('signedOut.lead')}>
      <ul>
        <li>
          <a href={`/${tag}/dialoger`}>{t('signedOut.dialogues')}</a>
        </li>
        <li>
          <a href={`/${tag}/logga-in`}>{t('signedOut.signIn')}</a>
        </li>
      </ul>
    </TextPage>
  );
}
