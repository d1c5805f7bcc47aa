import { describedBy, FieldFrame, type FieldWords } from '../field/field-frame';

interface SelectProps extends FieldWords {
  name: string;
  /** `value` is what is sent; an empty one stands for none of the others. */
  options: readonly { value: string; text: string; language?: string }[];
  defaultValue?: string;
}

/** One of many: the browser's own list, which every assistive technology and every phone knows. */
export function Select({ name, options, defaultValue, ...words }: SelectProps) {
  return (
    <FieldFrame words={words}>
      <select
        className="field__input"
        id={words.id}
        name={name}
        defaultValue={defaultValue}
        aria-describedby={describedBy(words)}
        aria-invalid={words.error == null ? undefined : true}
      >
        {options.map(({ value, text, language }) => (
          <option key={value} value={value} lang={language}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
