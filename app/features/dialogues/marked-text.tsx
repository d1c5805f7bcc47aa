import { useLangAttributes } from '~/i18n/use-language';

import type { MarkedPart } from './search-snippet';

/** A text in which the words that were searched for are marked. */
export function MarkedText({ language, parts }: { language: string; parts: readonly MarkedPart[] }) {
  return (
    <span {...useLangAttributes(language)}>
      {parts.map((part, index) => (part.hit ? <mark key={index}>{part.text}</mark> : part.text))}
    </span>
  );
}
