import './following.css';

import { useTranslation } from 'react-i18next';

import { useFormat, useLanguage } from '~/i18n/use-language';
import { dayOf } from '~/platform/clock';
import { Receipt } from '~/ui/receipt/receipt';
import { Select } from '~/ui/select/select';
import { TextPage, TextSection } from '~/ui/text-page/text-page';

import type { ChoicesDone } from './choices-done';
import { followAddressesIn } from './follow-addresses';
import { choiceField, frequencies, languageField, stopChoice, type Followed } from './following';
import type { FollowChoices } from './read-followed.server';
import type { ShownChoices } from './show-choices.server';

interface FollowChoicesPageProps {
  /** One for each address; usually one. */
  choices: readonly ShownChoices[];
  /** The languages that mails can be in. */
  languages: readonly { tag: string; name: string }[];
  done: ChoicesDone | null;
}

/** Everything that someone follows by e-mail, on one page: how often, in which language, and how to stop. */
export function FollowChoicesPage({ choices, languages, done }: FollowChoicesPageProps) {
  const { t } = useTranslation('following');
  const { tag } = useLanguage();
  const addresses = followAddressesIn(tag);
  const isNone = choices.length === 0;
  return (
    <TextPage
      title={isNone ? t('choices.none.title') : t('choices.title')}
      lead={isNone ? t('choices.none.lead') : t('choices.lead')}
      top={done === null ? null : <Receipt>{t(`choices.${done}`)}</Receipt>}
    >
      {choices.map((one) => (
        <ChoicesForm key={one.followerId} choices={one} languages={languages} />
      ))}
      <TextSection heading={t('choices.moreHeading')}>
        <p>{t('choices.moreText')}</p>
        <ul className="plain-list follow-form__other">
          <li>
            <a href={addresses.form({ scope: 'portal', slug: null })}>{t('choices.moreAll')}</a>
          </li>
          <li>
            <a href={`/${tag}/folj`}>{t('choices.moreWays')}</a>
          </li>
        </ul>
      </TextSection>
      {choices.map(({ followerId, email, endToken }) => (
        <TextSection key={followerId} heading={t('choices.endHeading')}>
          <p>{t('choices.endText')}</p>
          {choices.length > 1 ? <p>{t('choices.address', { email })}</p> : null}
          <p>
            <a className="action action--quiet" href={addresses.end(endToken)}>
              {t('choices.end')}
            </a>
          </p>
        </TextSection>
      ))}
    </TextPage>
  );
}

interface ChoicesFormProps {
  choices: FollowChoices;
  languages: FollowChoicesPageProps['languages'];
}

function ChoicesForm({ choices, languages }: ChoicesFormProps) {
  const { t } = useTranslation('following');
  const { followerId, email, language, followed } = choices;
  return (
    <TextSection heading={t('choices.listHeading')}>
      <p>{t('choices.address', { email })}</p>
      <form className="follow-form" method="post">
        <input type="hidden" name="follower" value={followerId} />
        <ul className="plain-list follow-choices">
          {followed.map((one) => (
            <FollowedItem key={one.id} followed={one} />
          ))}
        </ul>
        <Select
          id={`${languageField}-${followerId}`}
          name={languageField}
          label={t('choices.language')}
          hint={<p>{t('choices.languageHint')}</p>}
          options={languages.map(({ tag, name }) => ({ value: tag, text: name, language: tag }))}
          defaultValue={language}
        />
        <p>
          <button className="action" type="submit">
            {t('choices.save')}
          </button>
        </p>
      </form>
    </TextSection>
  );
}

function FollowedItem({ followed: { id, target, frequency, since } }: { followed: Followed }) {
  const { t } = useTranslation('following');
  const format = useFormat();
  const field = choiceField(id);
  const label = t(`choices.each.${target.scope}`, { name: target.name?.text });
  return (
    <li className="follow-choices__item">
      <Select
        id={field}
        name={field}
        label={label}
        hint={<p>{t('choices.since', { day: format.day(dayOf(since)) })}</p>}
        options={[
          ...frequencies.map((value) => ({ value, text: t(`frequency.${value}`) })),
          { value: stopChoice, text: t('choices.stop') },
        ]}
        defaultValue={frequency}
      />
    </li>
  );
}
