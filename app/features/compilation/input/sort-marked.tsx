import { useTranslation } from 'react-i18next';

import { Checkbox } from '~/ui/checkbox/checkbox';
import { Select } from '~/ui/select/select';

import { NewCategoryFields } from '../sorting/new-category-fields';
import type { ManyProblem } from '../sorting/sort-many.server';
import { manyFields, type TypedMany } from './many-form';
import type { ShownCategory } from './read-input-page.server';
import { useCategoryGroups } from './use-category-groups';

interface SortMarkedProps {
  categories: readonly ShownCategory[];
  typed: TypedMany;
  problems: readonly ManyProblem[];
}

/**
 * Where what is marked is sorted, all at once. It stands before the list, so that it is found without going through everything; Enter at any box that is marked presses its
 * button, the form's first.
 */
export function SortMarked({ categories, typed, problems }: SortMarkedProps) {
  const { t } = useTranslation(['compilation', 'draft']);
  const groups = useCategoryGroups(categories);
  const isFirst = categories.length === 0;
  const errorOf = (...codes: readonly ManyProblem[]) => {
    const problem = problems.find((one) => codes.includes(one));
    return problem === undefined
      ? null
      : { prefix: t('draft:errorPrefix'), text: t(`compilation:problems.${problem}`) };
  };
  return (
    <fieldset className="sort-marked no-print" id="sortera-markerade">
      <legend>{t('compilation:input.sortMarked')}</legend>
      <p className="soft small">{t('compilation:input.sortMarkedHint')}</p>
      <div className="sort-marked__choice">
        {isFirst ? null : (
          <Select
            id={manyFields.category}
            name={manyFields.category}
            label={t('compilation:input.category')}
            error={errorOf('category-missing')}
            options={[{ value: '', text: t('compilation:notes.choose') }]}
            groups={groups}
            defaultValue={typed.category}
          />
        )}
        <NewCategoryFields
          names={manyFields}
          typed={typed}
          label={t(isFirst ? 'compilation:newCategory.first' : 'compilation:newCategory.or')}
          error={
            isFirst
              ? errorOf('title-too-long', 'title-missing', 'category-missing')
              : errorOf('title-too-long', 'title-missing')
          }
          kindError={errorOf('kind-missing')}
        />
      </div>
      <Checkbox
        id={manyFields.all}
        name={manyFields.all}
        label={t('compilation:input.markAll')}
        error={errorOf('none-selected')}
        defaultChecked={typed.all}
      />
      <p>
        <button className="action action--quiet" type="submit">
          {t('compilation:input.sort')}
        </button>
      </p>
    </fieldset>
  );
}
