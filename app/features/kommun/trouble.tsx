import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { SearchForm } from '~/ui/search-form/search-form';

import type { KeptForm } from './kept-form';
import { KeptFormPage } from './kept-form-page';
import type { TroubleKind } from './trouble-kind';

interface TroubleProps {
  kind: TroubleKind;
  /** What was typed in a form that could not be received. */
  form?: KeptForm | null;
}

/** A page that could not be shown: what happened, and the ways on. Never blames the reader. */
export function Trouble({ kind, form = null }: TroubleProps) {
  const { t } = useTranslation('site');
  const { tag } = useLanguage();
  if ((kind === 'signedOut' || kind === 'notFresh') && form !== null)
    return <KeptFormPage kind={kind} form={form} />;
  return (
    <div className="wrap stack page-top">
      <h1>{t(`${kind}.title`)}</h1>
      <p className="lead">{t(`${kind}.lead`)}</p>
      {kind === 'notFound' ? (
        <SearchForm action={`/${tag}/dialoger`} label={t('search.label')} button={t('search.button')} />
      ) : null}
      <ul>
        {kind === 'signedOut' ? (
          <li>
            <a href={`/${tag}/logga-in`}>{t('signedOut.signIn')}</a>
          </li>
        ) : null}
        <li>
          <a href={`/${tag}`}>{t('notFound.start')}</a>
        </li>
        <li>
          <a href={`/${tag}/dialoger`}>{t('notFound.all')}</a>
        </li>
      </ul>
    </div>
  );
}
