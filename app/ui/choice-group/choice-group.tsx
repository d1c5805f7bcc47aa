import './choice-group.css';

import { describedBy, FieldErrorText, FieldHint, type FieldWords } from '../field/field-frame';

interface ChoiceGroupProps extends FieldWords {
  name: string;
  choices: readonly { value: string; text: string }[];
  defaultValue?: string;
}

/** One choice of a few, all in sight. The error summary leads to the first. */
export function ChoiceGroup({ name, choices, defaultValue, ...words }: ChoiceGroupProps) {
  return (
    <fieldset
      className={words.error == null ? 'choice-group field' : 'choice-group field field--wrong'}
      aria-describedby={describedBy(words)}
    >
      <legend className="field__label">{words.label}</legend>
      <FieldHint words={words} />
      <FieldErrorText words={words} />
      {choices.map(({ value, text }, index) => {
        const id = index === 0 ? words.id : `${words.id}-${value}`;
        return (
          <div className="choice-group__choice" key={value}>
            <input type="radio" id={id} name={name} value={value} defaultChecked={value === defaultValue} />
            <label htmlFor={id}>{text}</label>
          </div>
        );
      })}
    </fieldset>
  );
}
