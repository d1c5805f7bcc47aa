import type { DialogueDetail, DialogueStep } from './dialogue-detail';

/** What a person can take part in, of all that happens on the way. */
const joinable: ReadonlySet<DialogueStep['kind']> = new Set(['meeting', 'collection', 'information']);

/** The steps that one can still take part in, the nearest first. */
export function comingSteps({ steps, summary }: Pick<DialogueDetail, 'steps' | 'summary'>): DialogueStep[] {
  if (summary.state !== 'open' && summary.state !== 'planned') return [];
  return steps.filter((step) => step.phase !== 'past' && !step.cancelled && joinable.has(step.kind));
}

/** The steps that one could have come to if they had not been cancelled, until the day they were to be. */
export function cancelledSteps({ steps }: Pick<DialogueDetail, 'steps'>): DialogueStep[] {
  return steps.filter((step) => step.phase !== 'past' && step.cancelled && joinable.has(step.kind));
}
