import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { draftInputs, inputName, type DraftForm } from '~/features/planning/draft/draft-form';
import { DraftErrors, DraftFormFrame } from '~/features/planning/draft/draft-inputs';
import type { OpenDialogue } from '~/features/planning/open-dialogue/open-dialogue';
import type { LocalText } from '~/i18n/localized';
import { useLanguage } from '~/i18n/use-language';
import { Checkbox } from '~/ui/checkbox/checkbox';
import { Field } from '~/ui/field/field';
import { Receipt } from '~/ui/receipt/receipt';
import { Select } from '~/ui/select/select';
import type { Id } from '~db/columns';

import { ActionUpdates, UpdateErrors, type ActionUpdateProps } from './action-updates';
import { OutcomeFrame } from './outcome-frame';
import { outcomePath } from './outcome-path';
import { useOutcomeInputs, useOutcomeWords } from './use-outcome-inputs';

interface ActionPageProps {
  work: WorkActor;
  open: OpenDialogue;
  id: Id;
  source: string;
  form: DraftForm;
  isNew: boolean;
  decisions: readonly { id: Id; name: LocalText }[];
  /** Where it stands; null until it is public. */
  standing: Omit<ActionUpdateProps, 'path'> | null;
  isTold: boolean;
}

/** Where an action is entered and corrected, and where what happens to it is told. */
export function ActionPage({
  work,
  open,
  id,
  source,
  form,
  isNew,
  decisions,
  standing,
  isTold,
}: ActionPageProps) {
  const { t } = useTranslation(['outcomes', 'draft']);
  const { tag } = useLanguage();
  const input = useOutcomeInputs(form);
  const words = useOutcomeWords();
  const path = `${outcomePath(tag, open.slug, 'actions')}/${id}`;
  return (
    <OutcomeFrame
      work={work}
      open={open}
      part="actions"
      within
      title={t(isNew ? 'outcomes:action.newTitle' : 'outcomes:action.title')}
      lead={t('outcomes:action.lead')}
      top={
        <>
          {isTold ? <Receipt>{t('outcomes:update.saved')}</Receipt> : null}
          <DraftErrors form={form} words={words} />
          {standing === null ? null : <UpdateErrors problems={standing.problems} />}
        </>
      }
    >
      {standing === null ? null : <ActionUpdates {...standing} path={path} />}
      <section className="stack" aria-labelledby="plan">
        <h2 id="plan">{t('outcomes:action.plan')}</h2>
        <DraftFormFrame action={path} form={form} button={t('draft:save')}>
          <input type="hidden" name={inputName('actions', id, 'there')} value="1" />
          <Field {...input('actionTitle', { item: `${id}/${source}` })} />
          <Field {...input('actionResponsible', { item: `${id}/${source}` })} />
          <Field {...input('actions', { item: id, part: 'dueOn' })} type="date" short />
          <Select
            {...input('actions', { item: id, part: 'decision' })}
            options={[
              { value: '', text: t('outcomes:action.noDecision') },
              ...decisions.map(({ id: value, name }) => ({
                value,
                text: name.text,
                language: name.language,
              })),
            ]}
          />
          {isNew ? null : (
            <Checkbox
              id="remove"
              name={inputName(draftInputs.remove, 'actions', id)}
              label={t('outcomes:action.remove')}
            />
          )}
        </DraftFormFrame>
      </section>
    </OutcomeFrame>
  );
}
