import type { RetentionRule } from '~/features/kommun/kommun-settings';
import type { DialogueMeeting } from '~/features/meetings/work/read-dialogue-meetings.server';

import { valueOf, type Draft } from '../draft/draft';
import { inputName, type DraftForm } from '../draft/draft-form';
import { planFields } from '../plan/plan-fields';
import type { StepWarning } from '../plan/plan-warnings';

/** What the pages on whom a dialogue reaches, how and when, know besides what is written in the plan. */
export interface ReachFacts {
  /** What the step is warned of. */
  warnings: readonly StepWarning[];
  /** The codes of the methods that have been chosen. */
  methods: readonly string[];
  /** Whether some group that is concerned is seldom heard. */
  seldomHeard: boolean;
  meetings: readonly DialogueMeeting[];
  mayChangeMeetings: boolean;
  /** The kommun's own rules for how long things are kept. */
  retentionRules: readonly RetentionRule[];
}

/** A form with the kommun's first rule filled in where none is kept yet: to be looked at, and kept like anything else that is written. */
export function withUsualRetention(
  form: DraftForm,
  draft: Draft,
  rules: readonly RetentionRule[],
): DraftForm {
  const usual = rules.find(({ months }) => months !== null);
  if (usual === undefined || valueOf(draft, planFields.retention) !== null) return form;
  const name = (part: string) => inputName(planFields.retention.name, '', part);
  return {
    ...form,
    values: { ...form.values, [name('months')]: String(usual.months), [name('basis')]: usual.basis },
  };
}
