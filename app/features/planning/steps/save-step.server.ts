import type { FormFields } from '~/platform/read-form.server';
import type { Database } from '~db/client';

import type { WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { readDraft } from '../draft/change-draft.server';
import { textsOf, valueOf } from '../draft/draft';
import { saveDraftForm, type DraftOutcome, type Writing } from '../draft/save-draft-form.server';
import { fieldsOfStep, planFields } from '../plan/plan-fields';
import type { PlanStep } from '../plan/plan-step';
import { renameDraftDialogue } from '../planning.queries.server';

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
    if (step !== 'question' || dialogue.state !== 'draft') return;
    // Lists name a dialogue that is not published yet by what it is called now.
    const draft = await readDraft(trx, dialogue, [planFields.title.name, planFields.kind.name]);
    const title = textsOf(draft, planFields.title);
    if (Object.keys(title).length > 0)
      await renameDraftDialogue(trx, dialogue.id, {
        title,
        kind: valueOf(draft, planFields.kind) ?? 'resident',
      });
  });
}
