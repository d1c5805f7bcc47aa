import { useTranslation } from 'react-i18next';

import { ladderFor } from '~/features/dialogues/influence-level';
import { Field } from '~/ui/field/field';
import { Select } from '~/ui/select/select';
import { TextArea } from '~/ui/text-area/text-area';

import { partOf, type ShownThing } from '../../draft/draft-list';
import { DraftThing } from '../../draft/draft-things';
import { wayKinds } from '../../plan/plan-step';
import type { StepFieldsProps } from '../step-facts';
import { usePlanInputs } from '../use-plan-words';

interface WayStepProps extends StepFieldsProps {
  thing: ShownThing;
  number: number;
}

/** A step on the way to the decision. */
export function WayStepFields({ form, facts, thing, number }: WayStepProps) {
  const { t } = useTranslation(['plan-reach', 'ladder', 'methods']);
  const input = usePlanInputs(form);
  const text = { item: `${thing.id}/${facts.source}` };
  const part = (name: string, say?: (code: string) => string) =>
    input('way', { item: thing.id, part: name, ...(say === undefined ? {} : { say }) });
  const sayKind = (kind: string) => t(`plan-reach:time.kinds.${kind}`);
  const sayLevel = (level: string) => t(`ladder:levels.${level}.name`);
  const sayMethod = (method: string) => t(`methods:${method}.name`);
  const name = form.values[`wayTitle.${text.item}`] ?? '';
  const kind = partOf(form, 'way', thing.id, 'kind');
  const title = name !== '' ? name : kind !== '' ? sayKind(kind) : t('plan-reach:time.step', { number });
  return (
    <DraftThing
      form={form}
      field="way"
      thing={thing}
      title={thing.isNew ? t('plan-reach:time.newStep') : title}
    >
      <Select
        {...part('kind', sayKind)}
        options={[
          { value: '', text: t('plan-reach:choose') },
          ...wayKinds.map((one) => ({ value: one, text: sayKind(one) })),
        ]}
      />
      <div className="draft-pair">
        <Field {...part('on')} type="date" short />
        <Field {...part('at')} type="time" short />
      </div>
      <div className="draft-pair">
        <Field {...part('until')} type="date" short />
        <Field {...part('untilAt')} type="time" short />
      </div>
      <Field {...input('wayTitle', text)} />
      <TextArea {...input('wayDescription', text)} rows={2} />
      <Field {...input('wayPlace', text)} />
      <Select
        {...part('level', sayLevel)}
        options={[
          { value: '', text: t('plan-reach:time.sameLevel') },
          ...ladderFor(facts.level ?? 'inform', facts.ladder).map((level) => ({
            value: level,
            text: sayLevel(level),
          })),
        ]}
      />
      <Select
        {...part('method', sayMethod)}
        options={[
          { value: '', text: t('plan-reach:time.noMethod') },
          ...facts.methods.map((method) => ({ value: method, text: sayMethod(method) })),
        ]}
      />
    </DraftThing>
  );
}
