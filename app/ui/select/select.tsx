import { describedBy, FieldFrame, type FieldWords } from '../field/field-frame';

/** One of a list. `value` is what is sent; an empty one stands for none of the others. */
interface SelectOption {
  value: string;
  text: string;
  language?: string;
}

/** Options under a heading of their own. */
export interface OptionGroup {
  label: string;
  options: readonly SelectOption[];
}

interface SelectProps extends FieldWords {
  name: string;
  options: readonly SelectOption[];
  /** Come after the options. */
  groups?: readonly OptionGroup[];
  defaultValue?: string;
}

/** One of many: the browser's own list, which every assistive technology and every phone knows. */
export function Select({ name, options, groups = [], defaultValue, ...words }: SelectProps) {
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
        <Options of={options} />
        {groups.map(({ label, options: grouped }) => (
          <optgroup key={label} label={label}>
            <Options of={grouped} />
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
}

function Options({ of }: { of: readonly SelectOption[] }) {
  return (
    <>
      {of.map(({ value, text, language }) => (
        <option key={value} value={value} lang={language}>
          {text}
        </option>
      ))}
    </>
  );
}
