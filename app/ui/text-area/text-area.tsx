import './text-area.css';

import { useRef } from 'react';
import { useTextField } from 'react-aria';

import { directionOf } from '~/i18n/language';

import { describedBy, FieldFrame, type FieldWords } from '../field/field-frame';

interface TextAreaProps extends FieldWords {
  name: string;
  required?: boolean;
  /** Lines in sight; the reader can make it taller. */
  rows: number;
  defaultValue?: string;
  /** The language that is written in it, where it is known; its label stays in the page's. */
  language?: string;
}

/** Several lines of text. It has no `maxlength`: a browser would cut off a pasted text without a word. */
export function TextArea({ name, required = false, rows, defaultValue, language, ...words }: TextAreaProps) {
  const ref = useRef<HTMLTextAreaElement>(null);
  const { inputProps } = useTextField(
    {
      id: words.id,
      name,
      label: words.label,
      defaultValue,
      inputElementType: 'textarea',
      isRequired: required,
      isInvalid: words.error != null,
      validationBehavior: 'native',
    },
    ref,
  );
  return (
    <FieldFrame words={words}>
      <textarea
        {...inputProps}
        lang={language}
        dir={language === undefined ? 'auto' : directionOf(language)}
        aria-labelledby={undefined}
        aria-describedby={describedBy(words)}
        className="field__input text-area"
        rows={rows}
        ref={ref}
      />
    </FieldFrame>
  );
}
