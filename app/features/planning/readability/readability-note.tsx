import './readability-note.css';

import { useTranslation } from 'react-i18next';

import { useFormat, useLangAttributes } from '~/i18n/use-language';

import { readabilityOf, type Readability } from './lix';
import { mostWordsInSentence, readingHints, type ReadingHint } from './reading-hints';

/** Whether a text's readability can be told: LIX was made for Swedish. */
export function isMeasured(language: string): boolean {
  return language === 'sv' || language.startsWith('sv-');
}

/** How easy a Swedish text is to read; nothing for one in another language, and for a few words. */
export function ReadabilityNote({ text, language }: { text: string; language: string }) {
  const { t } = useTranslation('readability');
  const readability = readabilityOf(text);
  if (!isMeasured(language) || readability.lix === null) return null;
  return (
    <p className="readability-note">
      {t('figure')} <ReadabilityFigure of={readability} />
    </p>
  );
}

/** A LIX, and what it means in words. */
export function ReadabilityFigure({ of: { lix, ease } }: { of: Readability }) {
  const { t } = useTranslation('readability');
  const format = useFormat();
  if (lix === null || ease === null) return <>{t('tooShort')}</>;
  return (
    <>
      <strong>{t('lix', { lix: format.number(lix) })}</strong>, {t(`eases.${ease}`)}
    </>
  );
}

/** What to look at in a Swedish text that is to be easy to read, folded together. */
export function ReadingHints({ text, language }: { text: string; language: string }) {
  const { t } = useTranslation('readability');
  const hints = readingHints(text);
  if (hints.length === 0) return null;
  return (
    <details className="reading-hints">
      <summary>{t('hints', { count: hints.length })}</summary>
      <dl>
        {hints.map((hint) => (
          <Hint key={hint.kind} hint={hint} language={language} />
        ))}
      </dl>
    </details>
  );
}

function Hint({ hint: { kind, quotes }, language }: { hint: ReadingHint; language: string }) {
  const { t } = useTranslation('readability');
  const attributes = useLangAttributes(language);
  return (
    <div>
      <dt>{t(`kinds.${kind}`, { most: mostWordsInSentence })}</dt>
      {quotes.map((quote) => (
        <dd key={quote}>
          <q {...attributes}>{quote}</q>
        </dd>
      ))}
    </div>
  );
}
