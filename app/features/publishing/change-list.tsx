import { useTranslation } from 'react-i18next';

import { Paragraphs, useLanguage, useLanguageName } from '~/i18n/use-language';

import type { ShownChange } from './describe-changes';

/** What would be different, field by field: as it is, and as it would be. */
export function ChangeList({ changes }: { changes: readonly ShownChange[] }) {
  const { t } = useTranslation('publishing');
  const { tag } = useLanguage();
  const nameOf = useLanguageName();
  const shown = (text: string | null, language: string | null) =>
    text === null ? (
      <p className="soft">{t('changes.nothing')}</p>
    ) : (
      <Paragraphs of={{ text, language: language ?? tag }} className="stack publish-changes__text" />
    );
  return (
    <dl className="publish-changes">
      {changes.map(({ key, label, language, before, after }) => (
        <div key={key} className="publish-changes__field">
          <dt>
            {label}
            {language === null ? null : <span className="soft"> · {nameOf(language)}</span>}
          </dt>
          <dd>
            <p className="soft small">{t('changes.before')}</p>
            {shown(before, language)}
          </dd>
          <dd className="publish-changes__after">
            <p className="soft small">{t('changes.after')}</p>
            {shown(after, language)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
