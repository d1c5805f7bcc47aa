import './kept-form-page.css';

import { useTranslation } from 'react-i18next';

import { longTexts, type KeptForm } from './kept-form';

/** Hands back what was typed by someone who has been signed out: they sign in beside it, and send the same form again. It is kept in this page and nowhere else. */
export function KeptFormPage({ form }: { form: KeptForm }) {
  const { t } = useTranslation('site');
  const texts = longTexts(form);
  return (
    <div className="wrap stack page-top kept-form">
      <h1>{t('signedOut.title')}</h1>
      <p className="lead">{t('signedOut.kept.lead')}</p>
      <ol className="kept-form__steps">
        <li>
          <p>{t('signedOut.kept.first')}</p>
          <p>
            <a className="action action--quiet" href={form.signIn} target="_blank" rel="noopener">
              {t('signedOut.kept.signIn')}
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
