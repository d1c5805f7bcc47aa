import './file-field.css';

import { describedBy, FieldFrame, type FieldWords } from '../field/field-frame';

interface FileFieldProps extends FieldWords {
  name: string;
  /** Media types that the browser's dialog offers. What is sent is judged by itself. */
  accept: string;
}

/** A file to send. A browser never fills it in again, so a form that comes back says that it must be chosen anew. */
export function FileField({ name, accept, ...words }: FileFieldProps) {
  return (
    <FieldFrame words={words}>
      <input
        className="field__input file-field"
        type="file"
        id={words.id}
        name={name}
        accept={accept}
        aria-describedby={describedBy(words)}
        aria-invalid={words.error == null ? undefined : true}
      />
    </FieldFrame>
  );
}
