import { newId } from '~/platform/ids';
import type { Database } from '~db/client';

import { readLastChange } from '../history/read-history.server';
import type { DialogueWork } from '../open-dialogue/read-dialogue-work.server';
import type { PlanStep } from '../plan/plan-step';
import { countOpenComments, readComments } from './read-comments.server';
import type { StepTalk } from './step-talk';

/** Reads what has been done with a step and said about it. */
export async function readStepTalk(
  db: Database,
  { dialogue, may }: Pick<DialogueWork, 'dialogue' | 'may'>,
  step: PlanStep,
): Promise<StepTalk> {
  const [last, comments, open] = await Promise.all([
    readLastChange(db, dialogue.id, step),
    readComments(db, dialogue.id, step),
    countOpenComments(db, dialogue.id),
  ]);
  return {
    last,
    comments,
    open,
    typed: { id: newId(), text: '', problem: null },
    mayWrite: may('edit-plan'),
  };
}
