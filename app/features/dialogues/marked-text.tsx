import { useLangAttributes, written } from '~/i18n/use-language';

import type { MarkedPart } from './search-snippet';

/** A text in which the words that were searched for are marked. */
export function MarkedText({ language, parts }: { language: string; parts: readonly MarkedPart[] }) {
  return (
    <span {...useLangAttributes(language)}>
      {parts.map((part, index) => {
        const text = written(part.text, language);
        return part.hit ? <mark key={index}>{text}</mark> : text;
      })}
    </span>
  );
}
