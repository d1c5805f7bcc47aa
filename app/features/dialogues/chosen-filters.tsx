import './chosen-filters.css';

import { useTranslation } from 'react-i18next';

import { ChoiceName } from './choice-name';
import { dialogueFilterParams, filterNames, type FilterName } from './dialogue-filter';
import type { DialogueList } from './list-dialogues.server';

/** What has been chosen, each with a link that takes it away again. */
export function ChosenFilters({ list: { filter, choices }, action }: { list: DialogueList; action: string }) {
  const { t } = useTranslation('dialogues');
  const chosen = (Object.keys(filterNames) as FilterName[]).flatMap((name) =>
    choices[name]
      .filter(({ value }) => filter.chosen[name].includes(value))
      .map((choice) => ({ name, choice })),
  );
  if (chosen.length === 0) return null;
  const without = (name: FilterName, value: string) => {
    const rest = { ...filter.chosen, [name]: filter.chosen[name].filter((each) => each !== value) };
    const params = dialogueFilterParams({ ...filter, chosen: rest, page: 1 }).toString();
    return params === '' ? action : `${action}?${params}`;
  };
  return (
    <div className="chosen-filters no-print">
      <p>{t('list.chosen')}:</p>
      <ul className="plain-list">
        {chosen.map(({ name, choice }) => (
          <li key={name + choice.value}>
            <a href={without(name, choice.value)}>
              <span className="visually-hidden">{t('list.remove')} </span>
              <ChoiceName filter={name} choice={choice} />
              <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" focusable="false">
                <path d="m3 3 10 10M13 3 3 13" fill="none" stroke="currentColor" strokeWidth="2.5" />
              </svg>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
