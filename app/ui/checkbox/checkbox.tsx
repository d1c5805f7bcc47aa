import './checkbox.css';

import { describedBy, FieldErrorText, FieldHint, type FieldWords } from '../field/field-frame';

interface CheckboxProps extends FieldWords {
  name: string;
  required?: boolean;
  defaultChecked?: boolean;
}

/** One thing to say yes to: the browser's own checkbox, made large enough for any finger. */
export function Checkbox({ name, required, defaultChecked, ...words }: CheckboxProps) {
  return (
    <div className={words.error == null ? 'checkbox field' : 'checkbox field field--wrong'}>
      <FieldErrorText words={words} />
      <input
        className="checkbox__input"
        type="checkbox"
        id={words.id}
        name={name}
        value="1"
        required={required}
        defaultChecked={defaultChecked}
        aria-describedby={describedBy(words)}
        aria-invalid={words.error == null ? undefined : true}
      />
      <label className="checkbox__label" htmlFor={words.id}>
        {words.label}
      </label>
      <FieldHint words={words} />
    </div>
  );
}
