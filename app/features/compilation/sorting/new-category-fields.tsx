import { useTranslation } from 'react-i18next';

import { Field } from '~/ui/field/field';
import type { FieldError } from '~/ui/field/field-frame';
import { Select } from '~/ui/select/select';

import { categoryKinds } from './category';

interface NewCategoryFieldsProps {
  /** The names of the fields, which are their ids too. */
  names: { title: string; kind: string };
  typed: { title: string; kind: string };
  label: string;
  error: FieldError | null;
  kindError: FieldError | null;
}

/** A category that is made where it is first needed. */
export function NewCategoryFields({ names, typed, label, error, kindError }: NewCategoryFieldsProps) {
  const { t } = useTranslation('compilation');
  return (
    <div className="new-category">
      <Field id={names.title} name={names.title} label={label} error={error} defaultValue={typed.title} />
      <Select
        id={names.kind}
        name={names.kind}
        label={t('newCategory.kind')}
        error={kindError}
        options={categoryKinds.map((kind) => ({ value: kind, text: t(`kind.${kind}`) }))}
        defaultValue={typed.kind}
      />
    </div>
  );
}
