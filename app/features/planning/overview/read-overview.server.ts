import type { LoadContext } from '~/load-context';

import { readDraft } from '../draft/change-draft.server';
import type { DialogueWork } from '../open-dialogue/read-dialogue-work.server';
import { planFields } from '../plan/plan-fields';
import { planProgress, type StepProgress } from '../plan/plan-progress';

/** How the work on a dialogue stands. */
export interface Overview {
  steps: readonly StepProgress[];
}

/** Reads how the work on a dialogue stands. */
export async function readOverview(
  { db }: Pick<LoadContext, 'db'>,
  { dialogue }: Pick<DialogueWork, 'dialogue'>,
): Promise<Overview> {
  const draft = await readDraft(
    db,
    dialogue,
    Object.values(planFields).map(({ name }) => name),
  );
  return { steps: planProgress(draft) };
}
