import './changed-words.css';

import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';

import { wordChanges } from './word-changes';

/** What has become of a text: struck through and underlined, and said in words to those who hear it. */
export function ChangedWords({ before, after }: { before: string; after: string }) {
  return (
    <span className="changed-words">
      {wordChanges(before, after).map(({ kind, text }, index) => (
        <Fragment key={index}>
          {kind === 'same' ? text : <Changed kind={kind} text={text.trimEnd()} />}
          {kind === 'same' ? null : /\s*$/.exec(text)?.[0]}
        </Fragment>
      ))}
    </span>
  );
}

/** Blank space after it is not marked, or it would look like a word. */
function Changed({ kind, text }: { kind: 'removed' | 'added'; text: string }) {
  const { t } = useTranslation('draft');
  const Mark = kind === 'removed' ? 'del' : 'ins';
  return (
    <Mark>
      <span className="visually-hidden">{t(`changes.${kind}`)} </span>
      {text}
    </Mark>
  );
}
