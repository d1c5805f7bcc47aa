import { useTranslation } from 'react-i18next';

import { useFormat, useLanguage } from '~/i18n/use-language';
import { Select } from '~/ui/select/select';

import { contributionPath } from '../input-path';
import { NewCategoryFields } from '../sorting/new-category-fields';
import type { ManyProblem } from '../sorting/sort-many.server';
import { CategoryNames, SaidText, WhereSaid } from './contribution-head';
import { manyFields, type TypedMany } from './many-form';
import type { InputPage, ShownContribution } from './read-input-page.server';
import { useCategoryGroups } from './use-category-groups';

interface InputListProps {
  slug: string;
  action: string;
  input: InputPage;
  mayCompile: boolean;
  typed: TypedMany;
  problems: readonly ManyProblem[];
}

/** Contributions, one after the other; those who sort can mark several and sort them at once. */
export function InputList({ slug, action, input, mayCompile, typed, problems }: InputListProps) {
  const { t } = useTranslation('compilation');
  if (input.contributions.length === 0) return <p>{t('input.none')}</p>;
  const list = (
    <ol className="plain-list input-list">
      {input.contributions.map((contribution) => (
        <li key={contribution.id} className="input-list__one">
          <Line
            slug={slug}
            contribution={contribution}
            input={input}
            selection={mayCompile && contribution.hidden === null ? typed.selected : null}
          />
        </li>
      ))}
    </ol>
  );
  if (!mayCompile) return list;
  return (
    <form className="stack" method="post" action={action} noValidate>
      {list}
      <SortMarked input={input} typed={typed} problems={problems} />
    </form>
  );
}

interface LineProps {
  slug: string;
  contribution: ShownContribution;
  input: InputPage;
  /** Those that are marked; null where this one can't be. */
  selection: readonly string[] | null;
}

function Line({ slug, contribution, input, selection }: LineProps) {
  const { t } = useTranslation('compilation');
  const { tag } = useLanguage();
  const format = useFormat();
  const { id, number, categories, coders, isWithout } = contribution;
  const name = t('input.one', { number: format.number(number) });
  const box = manyFields.select + id;
  return (
    <>
      <div className="input-list__head">
        {selection === null ? null : (
          <input type="checkbox" id={box} name={box} value="1" defaultChecked={selection.includes(id)} />
        )}
        {selection === null ? (
          <strong>{name}</strong>
        ) : (
          <label htmlFor={box}>
            <span className="visually-hidden">{t('input.mark')} </span>
            {name}
          </label>
        )}
        <span className="soft small">
          <WhereSaid contribution={contribution} />
        </span>
        <a className="input-list__open small" href={contributionPath(tag, slug, id)}>
          {t('input.open')}
          <span className="visually-hidden"> {name}</span>
        </a>
      </div>
      <SaidText contribution={contribution} />
      {categories.length === 0 ? null : <CategoryNames ids={categories} categories={input.categories} />}
      {coders.length === 0 ? null : (
        <p className="soft small">
          {t(isWithout && categories.length === 0 ? 'input.withoutBy' : 'input.sortedBy', {
            names: format.list(coders),
          })}
        </p>
      )}
    </>
  );
}

/** Where what is marked is sorted, all at once. */
function SortMarked({ input, typed, problems }: Pick<InputListProps, 'input' | 'typed' | 'problems'>) {
  const { t } = useTranslation(['compilation', 'draft']);
  const groups = useCategoryGroups(input.categories);
  const errorOf = (...codes: readonly ManyProblem[]) => {
    const problem = problems.find((one) => codes.includes(one));
    return problem === undefined
      ? null
      : { prefix: t('draft:errorPrefix'), text: t(`compilation:problems.${problem}`) };
  };
  return (
    <fieldset className="sort-marked no-print">
      <legend>{t('compilation:input.sortMarked')}</legend>
      {input.categories.length === 0 ? null : (
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
        label={
          input.categories.length === 0 ? t('compilation:newCategory.first') : t('compilation:newCategory.or')
        }
        error={
          input.categories.length === 0
            ? errorOf('title-too-long', 'title-missing', 'category-missing')
            : errorOf('title-too-long', 'title-missing')
        }
        kindError={errorOf('kind-missing')}
      />
      <p>
        <button className="action action--quiet" type="submit">
          {t('compilation:input.sort')}
        </button>
      </p>
    </fieldset>
  );
}
