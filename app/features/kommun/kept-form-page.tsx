import './kept-form-page.css';

import { useTranslation } from 'react-i18next';

import { longTexts, type KeptForm } from './kept-form';

interface KeptFormPageProps {
  /** Why it could not be received. */
  kind: 'signedOut' | 'notFresh';
  form: KeptForm;
}

/**
 * Hands back what was typed by someone who has been signed out, or must show once more who they are: they do so beside it, and send the same form again. It is kept in this
 * page and nowhere else.
 */
export function KeptFormPage({ kind, form }: KeptFormPageProps) {
  const { t } = useTranslation('site');
  const texts = longTexts(form);
  return (
    <div className="wrap stack page-top kept-form">
      <h1>{t(`${kind}.title`)}</h1>
      {kind === 'notFresh' ? <p className="lead">{t('notFresh.lead')}</p> : null}
      <p className={kind === 'notFresh' ? undefined : 'lead'}>{t('signedOut.kept.lead')}</p>
      <ol className="kept-form__steps">
        <li>
          <p>{kind === 'notFresh' ? t('notFresh.first') : t('signedOut.kept.first')}</p>
          <p>
            <a className="action action--quiet" href={form.signIn} target="_blank" rel="noopener">
              {kind === 'notFresh' ? t('notFresh.show') : t('signedOut.kept.signIn')}
            </a>
          </p>
        </li>
        <li>
          <p>{t('signedOut.kept.then')}</p>
          {form.hadFile ? (
            <p>
              <strong>{t('signedOut.kept.file')}</strong>
            </p>
          ) : null}
          <form method="post" action={form.action}>
            {form.fields.map(([name, text], index) => (
              <input key={index} type="hidden" name={name} value={text} />
            ))}
            <button className="action" type="submit">
              {t('signedOut.kept.send')}
            </button>
          </form>
        </li>
      </ol>
      {texts.length === 0 ? null : (
        <details>
          <summary>{t('signedOut.kept.show')}</summary>
          {texts.map((text, index) => (
            <p key={index} className="kept-form__text" dir="auto">
              {text}
            </p>
          ))}
        </details>
      )}
    </div>
  );
}
