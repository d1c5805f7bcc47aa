import { useRef } from 'react';
import { useTextField } from 'react-aria';

import { describedBy, FieldFrame, type FieldWords } from './field-frame';

interface FieldProps extends FieldWords {
  name: string;
  type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time';
  /** Which keys a phone shows. A number is a text of digits: browsers' number fields change by scrolling. */
  inputMode?: 'numeric';
  required?: boolean;
  /** As wide as what is written in it, such as a time or a number. */
  short?: boolean;
  /** Which of the reader's own facts it asks for, so that the browser can fill it in (WCAG 1.3.5). */
  autoComplete?: string;
  defaultValue?: string;
}

/** One line of text. */
export function Field({
  name,
  type = 'text',
  inputMode,
  required = false,
  short = false,
  autoComplete,
  defaultValue,
  ...words
}: FieldProps) {
  const ref = useRef<HTMLInputElement>(null);
  const { inputProps } = useTextField(
    {
      id: words.id,
      name,
      type,
      inputMode,
      label: words.label,
      autoComplete,
      defaultValue,
      isRequired: required,
      isInvalid: words.error != null,
      validationBehavior: 'native',
    },
    ref,
  );
  return (
    <FieldFrame words={words}>
      {/* The hook would name a hint and an error whether or not they are there, and the label a second time. */}
      <input
        {...inputProps}
        aria-labelledby={undefined}
        aria-describedby={describedBy(words)}
        className={short ? 'field__input field__input--short' : 'field__input'}
        dir="auto"
        ref={ref}
      />
    </FieldFrame>
  );
}
