import { useTranslation } from 'react-i18next';

import type { DialogueChoice } from '~/features/dialogues/dialogue-choice';
import { useDialogueOptions } from '~/features/dialogues/use-dialogue-options';
import { useFormat, useLanguage } from '~/i18n/use-language';
import { ErrorSummary } from '~/ui/error-summary/error-summary';
import { Field } from '~/ui/field/field';
import type { FieldWords } from '~/ui/field/field-frame';
import { Select } from '~/ui/select/select';

import type { WorkActor } from '../read-work.server';
import { WorkFrame } from '../work-frame';
import {
  batchFields,
  longestBatchName,
  mostCodes,
  type BatchField,
  type BatchProblem,
  type TypedBatch,
} from './code-batch';

export interface NewBatchPageProps {
  work: WorkActor;
  /** What codes may be made for. */
  places: { portal: boolean; dialogues: readonly DialogueChoice[] };
  /** The id that the batch will have. */
  batchId: string;
  typed: TypedBatch;
  problems: readonly BatchProblem[];
}

/** Where codes are made. */
export function NewBatchPage({ work, places, batchId, typed, problems }: NewBatchPageProps) {
  const { t } = useTranslation('codes');
  const { tag } = useLanguage();
  const format = useFormat();
  const groups = useDialogueOptions(places.dialogues);
  const numbers = { most: format.number(mostCodes), longest: format.number(longestBatchName) };
  const fieldId = (field: BatchField) => `batch-${field}`;
  const words = (field: BatchField): FieldWords => {
    const problem = problems.find((one) => one.field === field);
    return {
      id: fieldId(field),
      label: t(`form.${field}.label`),
      hint: <p>{t(`form.${field}.hint`, numbers)}</p>,
      error:
        problem === undefined
          ? null
          : { prefix: t('form.errorPrefix'), text: t(`problems.${problem.code}`, numbers) },
    };
  };
  return (
    <WorkFrame
      actor={work}
      current="codes"
      above={[]}
      title={t('new.title')}
      top={
        problems.length === 0 ? null : (
          <ErrorSummary
            heading={t('form.summary')}
            problems={problems.map(({ field, code }) => ({
              fieldId: fieldId(field),
              text: t(`problems.${code}`, numbers),
            }))}
          />
        )
      }
      lead={t('new.lead')}
    >
      <p>{t('new.good')}</p>
      <form className="work-form" method="post" action={`/${tag}/arbete/engangskoder/ny`} noValidate>
        <input type="hidden" name="id" value={batchId} />
        <Field {...words('name')} name={batchFields.name} autoComplete="off" defaultValue={typed.name} />
        <Select
          {...words('dialogue')}
          name={batchFields.dialogue}
          options={places.portal ? [{ value: '', text: t('portal') }] : []}
          groups={groups}
          defaultValue={typed.dialogue}
        />
        <Field
          {...words('size')}
          name={batchFields.size}
          inputMode="numeric"
          short
          autoComplete="off"
          defaultValue={typed.size}
        />
        <Field {...words('lastDay')} name={batchFields.lastDay} type="date" defaultValue={typed.lastDay} />
        <p>
          <button className="action" type="submit">
            {t('new.send')}
          </button>
        </p>
      </form>
    </WorkFrame>
  );
}
