import './dialogue-filters.css';

import { useTranslation } from 'react-i18next';

import { useFormat } from '~/i18n/use-language';

import { ChoiceName } from './choice-name';
import {
  filterNames,
  levelSlugs,
  sortOrders,
  sortSlugs,
  stateSlugs,
  type FilterName,
} from './dialogue-filter';
import { influenceLevels } from './influence-level';
import type { DialogueList, FilterChoice } from './list-dialogues.server';

/** How many choices a filter shows before the rest is folded away. */
const openChoices = 6;

const fixedOrder: Partial<Record<FilterName, readonly string[]>> = {
  state: ['open', 'planned', 'analysing', 'decided', 'finished', 'cancelled'].map(
    (state) => stateSlugs[state as keyof typeof stateSlugs],
  ),
  level: influenceLevels.map((level) => levelSlugs[level]),
};

/** The filters as a form that is sent by GET: the choice is in the address, and can be shared. */
export function DialogueFilters({
  list: { filter, choices },
  action,
}: {
  list: DialogueList;
  action: string;
}) {
  const { t } = useTranslation(['dialogues', 'site']);
  const names = Object.keys(filterNames) as FilterName[];
  const isChosen = names.some((name) => filter.chosen[name].length > 0);
  return (
    <form
      className="dialogue-filters no-print"
      action={action}
      method="get"
      role="search"
      aria-label={t('list.filters')}
    >
      <div className="dialogue-filters__query">
        <label htmlFor="filter-q">{t('site:search.label')}</label>
        <input
          id="filter-q"
          name="q"
          type="search"
          defaultValue={filter.query}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
        />
      </div>
      <details className="dialogue-filters__all" open={isChosen}>
        <summary>{t('list.filtersOpen')}</summary>
        {names.map((name) =>
          choices[name].length === 0 ? null : (
            <details
              key={name}
              className="dialogue-filters__group"
              open={name === 'state' || name === 'level' || filter.chosen[name].length > 0}
            >
              <summary>
                {t(`list.filter.${name}`)}
                {filter.chosen[name].length === 0 ? null : (
                  <span className="dialogue-filters__chosen"> ({filter.chosen[name].length})</span>
                )}
              </summary>
              <fieldset>
                <legend className="visually-hidden">{t(`list.filter.${name}`)}</legend>
                <Choices name={name} choices={inOrder(name, choices[name])} chosen={filter.chosen[name]} />
              </fieldset>
            </details>
          ),
        )}
        <div className="dialogue-filters__sort">
          <label htmlFor="filter-sort">{t('list.sort')}</label>
          <select id="filter-sort" name="sortera" defaultValue={sortSlugs[filter.sort]}>
            {sortOrders
              .filter((order) => order !== 'relevance' || filter.query !== '')
              .map((order) => (
                <option key={order} value={sortSlugs[order]}>
                  {t(`list.sorts.${order}`)}
                </option>
              ))}
          </select>
        </div>
      </details>
      <div className="dialogue-filters__buttons">
        <button className="action" type="submit">
          {t('list.apply')}
        </button>
        <a href={action}>{t('list.clear')}</a>
      </div>
    </form>
  );
}

function Choices({
  name,
  choices,
  chosen,
}: {
  name: FilterName;
  choices: readonly FilterChoice[];
  chosen: readonly string[];
}) {
  const format = useFormat();
  const item = (choice: FilterChoice) => (
    <li key={choice.value}>
      <label>
        <input
          type="checkbox"
          name={filterNames[name]}
          value={choice.value}
          defaultChecked={chosen.includes(choice.value)}
        />
        <span>
          <ChoiceName filter={name} choice={choice} />
        </span>{' '}
        <span className="dialogue-filters__count">({format.number(choice.count)})</span>
      </label>
    </li>
  );
  return (
    <ul className={choices.length > openChoices ? 'plain-list dialogue-filters__many' : 'plain-list'}>
      {choices.map(item)}
    </ul>
  );
}

function inOrder(name: FilterName, choices: readonly FilterChoice[]): readonly FilterChoice[] {
  const order = fixedOrder[name];
  return order === undefined
    ? choices
    : [...choices].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}
