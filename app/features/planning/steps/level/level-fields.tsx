import { useTranslation } from 'react-i18next';

import { ladderFor } from '~/features/dialogues/influence-level';
import { ChoiceGroup } from '~/ui/choice-group/choice-group';
import { TextArea } from '~/ui/text-area/text-area';

import { PlanNote } from '../plan-note';
import type { StepFieldsProps } from '../step-facts';
import { usePlanInputs } from '../use-plan-words';
import { LevelDecisionFields, PromiseFields } from './level-decision-fields';

/** How far residents' voices reach: what is proposed and why, and what a representative has put on record. */
export function LevelFields(props: StepFieldsProps) {
  const { form, facts } = props;
  const { t } = useTranslation(['plan', 'ladder']);
  const input = usePlanInputs(form);
  const levels = ladderFor(facts.level ?? 'inform', facts.ladder);
  const sayLevel = (code: string) => t(`ladder:levels.${code}.name`);
  return (
    <>
      {facts.level === 'inform' ? (
        <PlanNote>
          <p>
            <strong>{t('plan:level.information.heading')}</strong>
          </p>
          <p>{t('plan:level.information.text')}</p>
        </PlanNote>
      ) : null}
      <ChoiceGroup
        {...input('proposedLevel', { say: sayLevel })}
        choices={levels.map((level) => ({
          value: level,
          text: t(`ladder:levels.${level}.name`),
          hint: t(`ladder:levels.${level}.promise`),
        }))}
      />
      <TextArea {...input('levelReason')} rows={4} />
      <LevelDecisionFields {...props} levels={levels} />
      {facts.asksForPromise ? <PromiseFields {...props} /> : null}
    </>
  );
}
