import './keep-writing.css';

import { useTranslation } from 'react-i18next';

import script from './keep-writing.script?worker&url';

/** Goes with a form that has `data-keep-writing`: offers what was being written when the page went away. Nothing is seen of it where no script runs. */
export function KeepWriting() {
  const { t } = useTranslation('draft');
  return (
    <>
      <div className="kept-writing" role="status" data-kept-writing="" hidden>
        <p>{t('kept.lead')}</p>
        <p className="kept-writing__choices">
          <button className="action action--quiet" type="button" data-kept-writing-back="">
            {t('kept.back')}
          </button>
          <button className="action action--quiet" type="button" data-kept-writing-away="">
            {t('kept.away')}
          </button>
        </p>
      </div>
      <script type="module" src={script} />
    </>
  );
}
