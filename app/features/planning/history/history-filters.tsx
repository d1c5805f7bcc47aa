import { useTranslation } from 'react-i18next';

import { useLanguage } from '~/i18n/use-language';
import { Field } from '~/ui/field/field';
import { Select } from '~/ui/select/select';

import { planSteps } from '../plan/plan-step';
import { historyInputs, type History, type HistoryChoice } from './history';
import { laterParts, type HistoryPart } from './history-fields';
import { historyPath } from './history-path';
import { usePartNames } from './use-part-names';

interface HistoryFiltersProps {
  slug: string;
  editors: History['editors'];
  choice: HistoryChoice;
}

/** Chooses what is shown: which part, by whom and when. A plain GET form: the choice is in the address. */
export function HistoryFilters({ slug, editors, choice }: HistoryFiltersProps) {
  const { t } = useTranslation(['history', 'plan']);
  const { tag } = useLanguage();
  const partName = usePartNames();
  const options = (parts: readonly HistoryPart[]) =>
    parts.map((part) => ({ value: part, text: partName(part) }));
  return (
    <form className="history__filters no-print" method="get" action={historyPath(tag, slug)}>
      <Select
        id="steg"
        name={historyInputs.part}
        label={t('history:part')}
        options={[
          { value: '', text: t('history:everything') },
          { value: 'events', text: t('history:events') },
        ]}
        groups={[
          { label: t('history:plan'), options: options(planSteps) },
          { label: t('history:later'), options: options(laterParts) },
        ]}
        defaultValue={choice.part ?? ''}
      />
      <Select
        id="person"
        name={historyInputs.by}
        label={t('plan:history.person')}
        options={[
          { value: '', text: t('plan:history.everyone') },
          ...editors.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        defaultValue={choice.by ?? ''}
      />
      <Field
        id="fran"
        name={historyInputs.from}
        label={t('history:from')}
        type="date"
        short
        defaultValue={choice.from ?? undefined}
      />
      <Field
        id="till"
        name={historyInputs.until}
        label={t('history:until')}
        type="date"
        short
        defaultValue={choice.until ?? undefined}
      />
      <p>
        <button className="action action--quiet" type="submit">
          {t('plan:history.show')}
        </button>
      </p>
    </form>
  );
}
