import './following.css';

import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { TextPage } from '~/ui/text-page/text-page';

import type { Confirmation } from './confirm-following.server';
import { followAddressesIn } from './follow-addresses';
import { nameTarget } from './name-target';

/** Where the link in the mail that asks leads. Only the button confirms. */
export function ConfirmFollowPage({
  state,
  target,
  choicesToken,
  kommun,
}: Confirmation & { kommun: string }) {
  const { t } = useTranslation('following');
  const { tag } = useLanguage();
  const addresses = followAddressesIn(tag);
  const followed = target === null ? '' : nameTarget(t, target, kommun);
  return (
    <TextPage title={t(`confirm.${state}.title`)} lead={t(`confirm.${state}.lead`, { followed })}>
      {state === 'open' ? (
        <div className="stack">
          <form method="post">
            <button className="action" type="submit">
              {t('confirm.open.button')}
            </button>
          </form>
          <p>{t('confirm.open.unasked')}</p>
        </div>
      ) : null}
      {state === 'confirmed' && choicesToken !== null ? (
        <p>
          <a className="action" href={addresses.choices(choicesToken)}>
            {t('confirm.confirmed.choices')}
          </a>
        </p>
      ) : null}
      {state === 'expired' || state === 'invalid' ? (
        <p>
          <a className="action" href={addresses.form(target ?? { scope: 'portal', slug: null })}>
            {t(`confirm.${state}.again`)}
          </a>
        </p>
      ) : null}
    </TextPage>
  );
}
