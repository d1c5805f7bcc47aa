import './check-group.css';

import { describedBy, FieldErrorText, FieldHint, type FieldWords } from '../field/field-frame';

interface CheckGroupProps extends FieldWords {
  choices: readonly { name: string; text: string; language?: string; isTicked: boolean }[];
}

/** Any number of choices, all in sight, each sent under a name of its own. The error summary leads to the group. */
export function CheckGroup({ choices, ...words }: CheckGroupProps) {
  return (
    <fieldset
      id={words.id}
      className={words.error == null ? 'check-group field' : 'check-group field field--wrong'}
      aria-describedby={describedBy(words)}
    >
      <legend className="field__label">{words.label}</legend>
      <FieldHint words={words} />
      <FieldErrorText words={words} />
      <div className="check-group__choices">
        {choices.map(({ name, text, language, isTicked }, index) => (
          <div className="check-group__choice" key={name}>
            <input
              type="checkbox"
              id={`${words.id}-${index}`}
              name={name}
              value="1"
              defaultChecked={isTicked}
            />
            <label htmlFor={`${words.id}-${index}`} lang={language}>
              {text}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
