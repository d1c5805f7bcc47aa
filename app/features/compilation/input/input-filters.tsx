import { useTranslation } from 'react-i18next';

import { useFormat, useLanguage } from '~/i18n/use-language';
import { Checkbox } from '~/ui/checkbox/checkbox';
import { Field } from '~/ui/field/field';
import { Select } from '~/ui/select/select';

import { coderStates, filterFields, stateWord, type InputFilter } from './input-filter';
import type { InputPage } from './read-input-page.server';
import { useCategoryGroups } from './use-category-groups';

/** Chooses what is shown of everything that was said. A plain form: the choice is in the address. */
export function InputFilters({
  action,
  input,
  filter,
}: {
  action: string;
  input: InputPage;
  filter: InputFilter;
}) {
  const { t } = useTranslation('compilation');
  const { tag } = useLanguage();
  const format = useFormat();
  const groups = useCategoryGroups(input.categories);
  const all = { value: '', text: t('filter.all') };
  const isFiltered = Object.values(filter).some(
    (value) => value !== null && value !== '' && value !== false && value !== 'all',
  );
  return (
    <form className="input-filters no-print" method="get" action={action} role="search">
      <div className="input-filters__fields">
        <Field
          id={filterFields.query}
          name={filterFields.query}
          label={t('filter.query')}
          defaultValue={filter.query}
        />
        <Select
          id={filterFields.state}
          name={filterFields.state}
          label={t('filter.state')}
          options={coderStates.map((state) => ({
            value: stateWord(state),
            text: t(`filter.states.${state}`),
          }))}
          defaultValue={stateWord(filter.state)}
        />
        {input.categories.length === 0 ? null : (
          <Select
            id={filterFields.category}
            name={filterFields.category}
            label={t('filter.category')}
            options={[all]}
            groups={groups}
            defaultValue={filter.category ?? ''}
          />
        )}
        {input.sources.length < 2 ? null : (
          <Select
            id={filterFields.source}
            name={filterFields.source}
            label={t('filter.source')}
            options={[
              all,
              ...input.sources.map((source) => ({ value: source, text: t(`sources.${source}`) })),
            ]}
            defaultValue={filter.source ?? ''}
          />
        )}
        {input.meetings.length === 0 ? null : (
          <Select
            id={filterFields.meeting}
            name={filterFields.meeting}
            label={t('filter.meeting')}
            options={[
              all,
              ...input.meetings.map(({ id, title, day }) => ({
                value: id,
                text: t('notes.meeting', { title: title.text, day: format.day(day) }),
                language: title.language === tag ? undefined : title.language,
              })),
            ]}
            defaultValue={filter.meeting ?? ''}
          />
        )}
      </div>
      {input.counts.hidden === 0 ? null : (
        <Checkbox
          id={filterFields.hidden}
          name={filterFields.hidden}
          label={t('filter.hidden', { count: input.counts.hidden })}
          defaultChecked={filter.hidden}
        />
      )}
      <p className="compilation-deeds">
        <button className="action action--quiet" type="submit">
          {t('filter.show')}
        </button>
        {isFiltered ? <a href={action}>{t('filter.clear')}</a> : null}
      </p>
    </form>
  );
}
