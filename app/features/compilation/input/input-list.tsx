import { useTranslation } from 'react-i18next';

import { useFormat, useLanguage } from '~/i18n/use-language';

import { contributionPath } from '../input-path';
import type { ManyProblem } from '../sorting/sort-many.server';
import { CategoryNames, SaidText, WhereSaid } from './contribution-head';
import { stateWord, type CoderState } from './input-filter';
import { manyFields, type TypedMany } from './many-form';
import { oneFields } from './one-form';
import type { InputPage, ShownContribution } from './read-input-page.server';
import { SortMarked } from './sort-marked';

interface InputListProps {
  slug: string;
  action: string;
  input: InputPage;
  /** Which of them come one after the other when one is opened; null when none follows. */
  queue: CoderState | null;
  mayCompile: boolean;
  typed: TypedMany;
  problems: readonly ManyProblem[];
}

/** A list that is longer has the button below it too, for who has read to its end. */
const mostWithoutButtonBelow = 5;

/** Contributions, one after the other; those who sort can mark several and sort them at once. */
export function InputList({ slug, action, input, queue, mayCompile, typed, problems }: InputListProps) {
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
            queue={queue}
            selection={mayCompile && contribution.hidden === null ? typed.selected : null}
          />
        </li>
      ))}
    </ol>
  );
  const markable = input.contributions.filter(({ hidden }) => hidden === null).map(({ id }) => id);
  if (!mayCompile || markable.length === 0) return list;
  return (
    <form className="stack" method="post" action={action} noValidate>
      <input type="hidden" name={manyFields.shown} value={markable.join(' ')} />
      <SortMarked categories={input.categories} typed={typed} problems={problems} />
      {list}
      {markable.length < mostWithoutButtonBelow ? null : (
        <p className="no-print">
          <button className="action action--quiet" type="submit">
            {t('input.sort')}
          </button>
        </p>
      )}
    </form>
  );
}

interface LineProps {
  slug: string;
  contribution: ShownContribution;
  input: InputPage;
  queue: CoderState | null;
  /** Those that are marked; null where this one can't be. */
  selection: readonly string[] | null;
}

function Line({ slug, contribution, input, queue, selection }: LineProps) {
  const { t } = useTranslation('compilation');
  const { tag } = useLanguage();
  const format = useFormat();
  const { id, number, categories, coders, isWithout } = contribution;
  const name = t('input.one', { number: format.number(number) });
  const box = manyFields.select + id;
  const inQueue = queue === null ? '' : `?${oneFields.queue}=${stateWord(queue)}`;
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
        <a className="input-list__open small" href={contributionPath(tag, slug, id) + inQueue}>
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
