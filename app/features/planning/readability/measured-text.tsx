import './readability-note.css';

import type { ReactNode } from 'react';

import { ReadabilityNote } from './readability-note';

/** A field for a text, with how easy the text that stands in it is to read. */
export function MeasuredText({
  text,
  language,
  children,
}: {
  text: string | undefined;
  language: string;
  children: ReactNode;
}) {
  return (
    <div className="measured-text">
      {children}
      <ReadabilityNote text={text ?? ''} language={language} />
    </div>
  );
}
