import './my-pages.css';

import { useTranslation } from 'react-i18next';

import { useFormat, useLanguage, useLanguageName } from '~/i18n/use-language';
import { TextPage, TextSection } from '~/ui/text-page/text-page';

import type { PersonalValue } from '~/features/accounts/personal-data/personal-data';
import { BackToMyPages } from './back-to-my-pages';
import type { PersonalData } from './personal-data/read-personal-data.server';

/** All that is kept about someone, in words. */
export function OwnDataPage({ takenOutAt, kinds }: PersonalData) {
  const { t } = useTranslation('account');
  const { tag } = useLanguage();
  const format = useFormat();
  return (
    <TextPage
      above={<BackToMyPages />}
      title={t('own.title')}
      lead={t('own.lead', { when: format.instant(takenOutAt) })}
    >
      <p>
        <a className="action" href={`/${tag}/mina-sidor/uppgifter.json`} download>
          {t('own.download')}
        </a>
      </p>
      {kinds.map(({ name, records }) => (
        <TextSection key={name} heading={t(`data.${name}.heading`)}>
          {records.length === 0 ? (
            <p>{t('own.nothing')}</p>
          ) : (
            <ul className="plain-list my-list">
              {records.map((record, index) => (
                <li key={index}>
                  <dl className="my-facts">
                    {Object.entries(record).map(([fact, value]) => (
                      <div key={fact}>
                        <dt>{t(`data.${name}.facts.${fact}`)}</dt>
                        <dd>
                          <bdi>
                            <Fact kind={name} value={value} />
                          </bdi>
                        </dd>
                      </div>
                    ))}
                  </dl>
                </li>
              ))}
            </ul>
          )}
        </TextSection>
      ))}
    </TextPage>
  );
}

function Fact({ kind, value }: { kind: string; value: PersonalValue }) {
  const { t } = useTranslation(['account', 'meetings']);
  const languageName = useLanguageName();
  const format = useFormat();
  switch (value.kind) {
    case 'text':
      return <>{value.text}</>;
    case 'number':
      return <>{format.number(value.number)}</>;
    case 'instant':
      return <>{format.instant(value.at)}</>;
    case 'yes-no':
      return <>{value.yes ? t('own.yes') : t('own.no')}</>;
    case 'choice':
      return <>{t(`data.${kind}.choices.${value.code}`)}</>;
    case 'needs':
      return (
        <>
          {format.list(
            value.needs.map(({ code, detail }) => t(`meetings:registration.needs.${code}`, { detail })),
          )}
        </>
      );
    case 'language':
      return <>{languageName(value.tag)}</>;
    case 'nothing':
      return <>{value.code === undefined ? t('own.missing') : t(`data.${kind}.choices.${value.code}`)}</>;
  }
}
