import './changed-words.css';

import { useTranslation } from 'react-i18next';

import { wordChanges } from './word-changes';

/** What has become of a text: struck through and underlined, and said in words to those who hear it. */
export function ChangedWords({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation('draft');
  return (
    <span className="changed-words">
      {wordChanges(before, after).map(({ kind, text }, index) =>
        kind === 'same' ? (
          text
        ) : kind === 'removed' ? (
          <del key={index}>
            <span className="visually-hidden">{t('changes.removed')} </span>
            {text}
          </del>
        ) : (
          <ins key={index}>
            <span className="visually-hidden">{t('changes.added')} </span>
            {text}
          </ins>
        ),
      )}
    </span>
  );
}
