import { useTranslation } from 'react-i18next';

import { useLanguage, useLanguageName } from '~/i18n/use-language';

import { ChangedWords } from '../draft/changed-words';
import type { History, HistoryChange } from './history';
import { useHistoryWords, type ChangedPart } from './history-words';
import { partPath } from './part-path';
import { usePartNames } from './use-part-names';

/** A longer text is folded away, so that the rest of what was saved can be seen with it. */
const longestShown = 600;

/** What one change was about, and what it changed. */
export function ChangeLine({
  slug,
  change,
  names,
}: {
  slug: string;
  change: HistoryChange;
  names: History['names'];
}) {
  const { t } = useTranslation('plan');
  const { tag } = useLanguage();
  const languageName = useLanguageName();
  const words = useHistoryWords(names);
  const partName = usePartNames();
  const parts = words.parts(change);
  const { part: place, language } = change;
  return (
    <li className="history__change">
      <p>
        <strong>{words.label(change)}</strong>
        {language === null ? null : <span className="soft"> ({languageName(language)})</span>}
        {place === null ? null : (
          <>
            {' '}
            <a className="small" href={partPath(tag, slug, place)}>
              {partName(place)}
            </a>
          </>
        )}
      </p>
      {parts.length === 0 && language !== null ? <p className="soft">{t('history.confirmed')}</p> : null}
      {parts.map((part) => (
        <Part key={part.label ?? ''} part={part} />
      ))}
    </li>
  );
}

function Part({ part: { label, before, after } }: { part: ChangedPart }) {
  const { t } = useTranslation('plan');
  // What was not there before is easier to read by itself.
  const words =
    before === '' ? (
      <span className="history__new">{after}</span>
    ) : (
      <ChangedWords before={before} after={after} />
    );
  return (
    <div className="history__part">
      {label === null ? null : <p className="small soft">{label}</p>}
      {before.length + after.length > longestShown ? (
        <details>
          <summary>{t('history.long')}</summary>
          <p>{words}</p>
        </details>
      ) : (
        <p>{words}</p>
      )}
    </div>
  );
}
