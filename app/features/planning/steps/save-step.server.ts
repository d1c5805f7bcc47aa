import { dayOf } from '~/platform/clock';
import type { FormFields } from '~/platform/read-form.server';
import type { Database } from '~db/client';

import type { LadderSize } from '~/features/dialogues/influence-level';
import type { WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { readDraft } from '../draft/change-draft.server';
import { withChanges, type DraftChange } from '../draft/draft';
import { saveDraftForm, type DraftOutcome, type Writing } from '../draft/save-draft-form.server';
import { fieldsOfStep, planFields } from '../plan/plan-fields';
import { planProblems } from '../plan/plan-problems';
import type { PlanStep } from '../plan/plan-step';
import { renameFromDraft } from '../rename-from-draft.server';

const planFieldNames = Object.values(planFields).map(({ name }) => name);

/**
 * Keeps what was written on the page of a step.
 *
 * @throws {Response} as {@link saveDraftForm}
 */
export function saveStep(
  db: Database,
  dialogue: WorkDialogue,
  { step, form, ladder }: { step: PlanStep; form: FormFields; ladder: LadderSize },
  writing: Writing,
): Promise<DraftOutcome> {
  const check = async (trx: Database, changes: readonly DraftChange[]) => {
    const plan = await readDraft(trx, dialogue, planFieldNames);
    return planProblems(step, plan, withChanges(plan, changes), { ladder, today: dayOf(writing.now) });
  };
  const asked = { fields: fieldsOfStep(step), form, check };
  return saveDraftForm(db, dialogue, asked, writing, async (trx) => {
    if (step === 'question') await renameFromDraft(trx, dialogue);
  });
}
