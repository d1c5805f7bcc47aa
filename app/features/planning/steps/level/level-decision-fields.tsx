import { useTranslation } from 'react-i18next';

import type { InfluenceLevel } from '~/features/dialogues/dialogue';
import { Field } from '~/ui/field/field';
import { Select } from '~/ui/select/select';
import { TextArea } from '~/ui/text-area/text-area';

import { LockedUnless, PlanNote } from '../plan-note';
import type { StepFieldsProps } from '../step-facts';
import { bodyName, useBodyOptions } from '../use-body-options';
import { usePlanInputs } from '../use-plan-words';

interface LevelDecisionProps extends StepFieldsProps {
  levels: readonly InfluenceLevel[];
}

/** The decision on the level, as it stands in a body's minutes. Only a representative puts it on record. */
export function LevelDecisionFields({ form, stands, facts, levels }: LevelDecisionProps) {
  const { t } = useTranslation(['plan', 'ladder']);
  const shown = facts.mayDecide ? form : stands;
  const input = usePlanInputs(shown);
  const part = (name: string, say?: (code: string) => string) =>
    input('levelDecision', { part: name, ...(say === undefined ? {} : { say }) });
  const sayLevel = (code: string) => t(`ladder:levels.${code}.name`);
  const bodies = useBodyOptions(facts.bodies, shown.values['levelDecision..body']);
  return (
    <section className="draft-thing" aria-labelledby="beslut">
      <h2 id="beslut">{t('plan:level.decision')}</h2>
      {facts.progress.lacks.includes('decision-differs') ? (
        <PlanNote tone="stop">
          <p>{t('plan:level.differs')}</p>
        </PlanNote>
      ) : null}
      <LockedUnless may={facts.mayDecide} why={t('plan:level.locked')}>
        <Select
          {...part('level', sayLevel)}
          options={[
            { value: '', text: t('plan:level.choose') },
            ...levels.map((level) => ({ value: level, text: sayLevel(level) })),
          ]}
        />
        <Select {...part('body', (slug) => bodyName(facts.bodies, slug))} options={bodies} />
        <Field {...part('decidedOn')} type="date" short />
        <Field {...part('section')} short />
      </LockedUnless>
    </section>
  );
}

/** What a body has promised in advance: the only ground for *medbeslutande*. */
export function PromiseFields({ form, stands, facts }: StepFieldsProps) {
  const { t } = useTranslation('plan');
  const shown = facts.mayDecide ? form : stands;
  const input = usePlanInputs(shown);
  const part = (name: string, say?: (code: string) => string) =>
    input('advancePromise', { part: name, ...(say === undefined ? {} : { say }) });
  const bodies = useBodyOptions(facts.bodies, shown.values['advancePromise..body']);
  return (
    <section className="draft-thing" aria-labelledby="lofte">
      <h2 id="lofte">{t('level.promise')}</h2>
      <p>{t('level.promiseText')}</p>
      <LockedUnless may={facts.mayDecide} why={t('level.locked')}>
        <Select {...part('body', (slug) => bodyName(facts.bodies, slug))} options={bodies} />
        <Field {...part('decidedOn')} type="date" short />
        <Field {...part('section')} short />
        <TextArea {...part('text')} rows={4} />
      </LockedUnless>
    </section>
  );
}
