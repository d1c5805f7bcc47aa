import { readCompilationProgress } from '~/features/compilation/read-compilation-progress.server';
import { isParticipation } from '~/features/dialogues/influence-level';
import { readReportProgress } from '~/features/follow-up/report/read-report-progress.server';
import { readOutcomeProgress } from '~/features/results/work/read-outcome-progress.server';
import type { LoadContext } from '~/load-context';

import type { DialogueWork } from '../open-dialogue/read-dialogue-work.server';
import { nextOnward, onwardProgress, type OnwardProgress } from './onward';

/** How far the work has come since a dialogue was published. */
export interface Onward {
  steps: readonly OnwardProgress[];
  next: OnwardProgress | null;
}

/** Reads how far the work has come since a dialogue was published; null before that, and when it was called off. */
export async function readOnward(
  { db, clock }: Pick<LoadContext, 'db' | 'clock'>,
  { dialogue }: Pick<DialogueWork, 'dialogue'>,
): Promise<Onward | null> {
  if (dialogue.state === 'draft' || dialogue.state === 'cancelled') return null;
  const [compiled, outcome, report] = await Promise.all([
    readCompilationProgress(db, dialogue),
    readOutcomeProgress(db, dialogue, clock()),
    readReportProgress(db, dialogue, clock()),
  ]);
  const { counts } = compiled;
  const steps = onwardProgress({
    state: dialogue.state,
    takesPart: isParticipation(dialogue.level),
    sorted: { part: counts.coded + counts.hidden, whole: counts.all },
    concluded: { part: compiled.concluded, whole: compiled.themes },
    isHandedOver: compiled.handovers > 0,
    isTold: outcome.isRoundSent || outcome.isResultPublic,
    decision: outcome.decision,
    isResultPublic: outcome.isResultPublic,
    ended: { part: outcome.endedActions, whole: outcome.actions },
    report,
  });
  return { steps, next: nextOnward(dialogue.state, steps) };
}
