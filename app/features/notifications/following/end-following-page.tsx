import './following.css';

import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { TextPage } from '~/ui/text-page/text-page';

import { followAddressesIn } from './follow-addresses';
import type { EndState } from './following';

interface EndFollowingPageProps {
  state: EndState;
  /** The way to all choices, while there are any. */
  choicesToken: string | null;
}

/** Where one ends it all. Only the button does, or the mail program's own. */
export function EndFollowingPage({ state, choicesToken }: EndFollowingPageProps) {
  const { t } = useTranslation('following');
  const { tag } = useLanguage();
  const addresses = followAddressesIn(tag);
  return (
    <TextPage title={t(`end.${state}.title`)} lead={t(`end.${state}.lead`)}>
      {state === 'open' ? (
        <div className="stack">
          <form method="post">
            <button className="action" type="submit">
              {t('end.open.button')}
            </button>
          </form>
          <p>{t('end.open.less')}</p>
          {choicesToken === null ? null : (
            <p>
              <a href={addresses.choices(choicesToken)}>{t('end.open.choices')}</a>
            </p>
          )}
        </div>
      ) : null}
      {state === 'ended' ? (
        <ul className="plain-list follow-form__other">
          <li>
            <a href={`/${tag}`}>{t('end.ended.start')}</a>
          </li>
          <li>
            <a href={addresses.form({ scope: 'portal', slug: null })}>{t('end.ended.again')}</a>
          </li>
        </ul>
      ) : null}
    </TextPage>
  );
}
