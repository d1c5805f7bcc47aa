import type { FormFields } from '~/platform/read-form.server';
import type { Database } from '~db/client';

import type { WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { saveDraftForm, type DraftOutcome, type Writing } from '../draft/save-draft-form.server';
import { fieldsOfStep } from '../plan/plan-fields';
import type { PlanStep } from '../plan/plan-step';
import { renameFromDraft } from '../rename-from-draft.server';

/**
 * Keeps what was written on the page of a step.
 *
 * @throws {Response} as {@link saveDraftForm}
 */
export function saveStep(
  db: Database,
  dialogue: WorkDialogue,
  { step, form }: { step: PlanStep; form: FormFields },
  writing: Writing,
): Promise<DraftOutcome> {
  return saveDraftForm(db, dialogue, { fields: fieldsOfStep(step), form }, writing, async (trx) => {
    if (step === 'question') await renameFromDraft(trx, dialogue);
  });
}
