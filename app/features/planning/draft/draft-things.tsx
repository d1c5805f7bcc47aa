import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Checkbox } from '~/ui/checkbox/checkbox';

import { draftInputs, inputId, inputName, type DraftForm } from './draft-form';
import { moreButton, newThingId, type ShownThing } from './draft-list';

interface DraftThingProps {
  form: DraftForm;
  field: string;
  thing: ShownThing;
  title: ReactNode;
  children: ReactNode;
}

/** One thing of a list in a frame of its own, with a way to take it away once it is kept. */
export function DraftThing({ form, field, thing: { id, isNew }, title, children }: DraftThingProps) {
  const { t } = useTranslation('plan-reach');
  const remove = inputName(draftInputs.remove, field, id);
  return (
    <fieldset className="draft-thing" id={isNew ? newThingId(field) : `${field}-${id}`} tabIndex={-1}>
      <legend>{title}</legend>
      {children}
      {isNew ? null : (
        <Checkbox
          id={inputId(remove)}
          name={remove}
          label={t('remove')}
          defaultChecked={form.values[remove] === '1'}
        />
      )}
    </fieldset>
  );
}

/** Keeps what is written, and comes back with one more thing to fill in. */
export function OneMore({ field }: { field: string }) {
  const { t } = useTranslation('plan-reach');
  return (
    <p>
      <button className="action action--quiet" type="submit" name={moreButton} value={field}>
        {t('saveAndMore')}
      </button>
    </p>
  );
}
