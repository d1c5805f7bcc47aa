import { Field } from '~/ui/field/field';

import { parseColour } from '../forms/colours-form';
import { useSettingWords, type SettingFieldsProps } from '../setting-words';
import { ColourPreview } from './colour-preview';

/** The kommun's two colours, and what they look like. */
export function ColourFields({ typed, problems }: SettingFieldsProps) {
  const words = useSettingWords(problems);
  const [primary, accent] = [parseColour(typed.primary ?? ''), parseColour(typed.accent ?? '')];
  return (
    <>
      <Field {...words('primary')} name="primary" short defaultValue={typed.primary} />
      <Field {...words('accent')} name="accent" short defaultValue={typed.accent} />
      {primary === null || accent === null ? null : <ColourPreview primary={primary} accent={accent} />}
    </>
  );
}
