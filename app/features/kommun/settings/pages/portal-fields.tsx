import { useTranslation } from 'react-i18next';

import type { Language } from '~/i18n/language';
import { useLanguageName } from '~/i18n/use-language';
import { Checkbox } from '~/ui/checkbox/checkbox';
import { ChoiceGroup } from '~/ui/choice-group/choice-group';
import { Field } from '~/ui/field/field';

import { accessibilityStatuses } from '../forms/accessibility-form';
import { sessionKinds } from '../forms/sessions-form';
import { ownTexts } from '../forms/texts-form';
import { fieldOf } from '../setting-form';
import { useSettingWords, type SettingFieldsProps } from '../setting-words';
import { LocalizedText } from './localized-fields';

export interface LanguageFieldsProps extends SettingFieldsProps {
  languages: readonly Language[];
}

/** How many levels the ladder has. */
export function LadderFields({ typed, problems }: SettingFieldsProps) {
  const { t } = useTranslation('settings');
  const words = useSettingWords(problems);
  return (
    <ChoiceGroup
      {...words('ladder')}
      name="ladder"
      choices={(['5', '4'] as const).map((value) => ({
        value,
        text: t(`ladder.${value}.text`),
        hint: t(`ladder.${value}.means`),
      }))}
      defaultValue={typed.ladder}
    />
  );
}

/** The languages that the portal speaks. */
export function PortalLanguageFields({ typed, languages }: LanguageFieldsProps) {
  const { t } = useTranslation('settings');
  const nameOf = useLanguageName();
  return (
    <fieldset className="choice-group field">
      <legend className="field__label">{t('fields.language.label')}</legend>
      <p>{t('languages.always')}</p>
      {languages
        .filter(({ tag }) => tag !== 'sv')
        .map(({ tag }) => (
          <Checkbox
            key={tag}
            id={`sprak-${tag}`}
            label={nameOf(tag)}
            name={fieldOf('language', tag)}
            defaultChecked={typed[fieldOf('language', tag)] === '1'}
          />
        ))}
    </fieldset>
  );
}

/** What the kommun says in its own words. */
export function TextFields(props: LanguageFieldsProps) {
  return (
    <>
      {ownTexts.map((base) => (
        <LocalizedText
          key={base}
          {...props}
          base={base}
          rows={base === 'notice' || base === 'start' ? 3 : 6}
        />
      ))}
    </>
  );
}

/** What is said of how accessible the portal is. */
export function AccessibilityFields(props: LanguageFieldsProps) {
  const { t } = useTranslation('settings');
  const { typed, problems } = props;
  const words = useSettingWords(problems);
  return (
    <>
      <ChoiceGroup
        {...words('status')}
        name="status"
        choices={accessibilityStatuses.map((value) => ({ value, text: t(`statuses.${value}`) }))}
        defaultValue={typed.status}
      />
      <Field {...words('assessedOn')} name="assessedOn" type="date" short defaultValue={typed.assessedOn} />
      <Field {...words('updatedOn')} name="updatedOn" type="date" short defaultValue={typed.updatedOn} />
      <LocalizedText {...props} base="failures" rows={5} />
    </>
  );
}

/** How long one stays signed in. */
export function SessionFields({ typed, problems }: SettingFieldsProps) {
  const { t } = useTranslation('settings');
  const words = useSettingWords(problems);
  return (
    <>
      {sessionKinds.map((kind) => (
        <fieldset key={kind} className="setting-group">
          <legend>
            <h2>{t(`sessions.${kind}`)}</h2>
          </legend>
          {(['idle', 'absolute'] as const).map((base) => (
            <Field
              key={base}
              {...words(fieldOf(base, kind))}
              name={fieldOf(base, kind)}
              inputMode="numeric"
              short
              defaultValue={typed[fieldOf(base, kind)]}
            />
          ))}
        </fieldset>
      ))}
    </>
  );
}
