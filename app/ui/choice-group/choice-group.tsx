import './choice-group.css';

import { describedBy, FieldErrorText, FieldHint, type FieldWords } from '../field/field-frame';

interface ChoiceGroupProps extends FieldWords {
  name: string;
  /** `hint`: what the choice means, where its name does not say. */
  choices: readonly { value: string; text: string; hint?: string }[];
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
      {choices.map(({ value, text, hint }, index) => {
        const id = index === 0 ? words.id : `${words.id}-${value}`;
        const meansId = hint === undefined ? undefined : `${words.id}-${value}-means`;
        return (
          <div className="choice-group__choice" key={value}>
            <input
              type="radio"
              id={id}
              name={name}
              value={value}
              defaultChecked={value === defaultValue}
              aria-describedby={meansId}
            />
            <label htmlFor={id}>{text}</label>
            {hint === undefined ? null : (
              <p className="choice-group__means" id={meansId}>
                {hint}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
