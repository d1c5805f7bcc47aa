import './field.css';

import type { ReactNode } from 'react';

/** What is wrong with a field. */
export interface FieldError {
  /** The word that tells an error apart without colour, such as `Fel:`. Read aloud; seen as a line beside the field. */
  prefix: string;
  text: string;
}

/** The words around a field. */
export interface FieldWords {
  /** Also the target of the error summary's link. */
  id: string;
  label: string;
  /** What the label is about, where those who see are told by what stands above it: read aloud before the label. */
  of?: string;
  /** What helps to fill it in, always in sight: a placeholder would go away when it is needed. */
  hint?: ReactNode;
  error?: FieldError | null;
}

/** The ids that describe a field: of its hint and its error, when it has them, and of nothing else. */
export function describedBy({ id, hint, error }: FieldWords): string | undefined {
  const ids = [hint == null ? null : hintId(id), error == null ? null : errorId(id)].filter(
    (one) => one !== null,
  );
  return ids.length === 0 ? undefined : ids.join(' ');
}

function hintId(id: string): string {
  return `${id}-hint`;
}

function errorId(id: string): string {
  return `${id}-error`;
}

interface FieldFrameProps {
  words: FieldWords;
  children: ReactNode;
}

/** A label, its hint, its error and the field, in the order in which they are read. */
export function FieldFrame({ words, children }: FieldFrameProps) {
  return (
    <div className={words.error == null ? 'field' : 'field field--wrong'}>
      <label className="field__label" htmlFor={words.id}>
        {words.of === undefined ? null : <span className="visually-hidden">{words.of} </span>}
        {words.label}
      </label>
      <FieldHint words={words} />
      <FieldErrorText words={words} />
      {children}
    </div>
  );
}

/** What helps to fill a field in. */
export function FieldHint({ words: { id, hint } }: { words: FieldWords }) {
  if (hint == null) return null;
  return (
    <div className="field__hint" id={hintId(id)}>
      {hint}
    </div>
  );
}

/** What is wrong with a field, in the same words as in the error summary. */
export function FieldErrorText({ words: { id, error } }: { words: FieldWords }) {
  if (error == null) return null;
  return (
    <p className="field__error" id={errorId(id)}>
      <span className="visually-hidden">{error.prefix} </span>
      {error.text}
    </p>
  );
}
