import './following.css';

import { useTranslation } from 'react-i18next';

import { addressesIn } from '~/features/dialogues/outreach/dialogue-addresses';
import { useLanguage } from '~/i18n/use-language';
import { TextPage, TextSection } from '~/ui/text-page/text-page';

import { DemoInboxLink } from '../demo-inbox/demo-inbox-link';
import { followAddressesIn } from './follow-addresses';
import { daysToConfirm, type FollowTarget } from './following';
import { nameTarget } from './name-target';

/** What happens next, once the form has been sent. The same for every address. */
export function FollowThanksPage({ target, kommun }: { target: FollowTarget; kommun: string }) {
  const { t } = useTranslation('following');
  const { tag } = useLanguage();
  const paths = addressesIn(tag);
  const isDialogue = target.scope === 'dialogue' && target.slug !== null;
  return (
    <TextPage title={t('thanks.title')} lead={t('thanks.lead', { followed: nameTarget(t, target, kommun) })}>
      <div className="stack">
        <p>{t('thanks.until', { count: daysToConfirm })}</p>
        <DemoInboxLink />
      </div>
      <TextSection heading={t('thanks.missingHeading')}>
        <ul>
          <li>{t('thanks.missingSpam')}</li>
          <li>{t('thanks.missingAddress')}</li>
          <li>{t('thanks.missingWait')}</li>
        </ul>
        <ul className="plain-list follow-form__other">
          <li>
            <a href={followAddressesIn(tag).form(target)}>{t('thanks.again')}</a>
          </li>
          <li>
            <a href={isDialogue ? paths.dialogue(target.slug ?? '') : paths.dialogues}>
              {isDialogue ? t('thanks.back') : t('thanks.backAll')}
            </a>
          </li>
        </ul>
      </TextSection>
    </TextPage>
  );
}
