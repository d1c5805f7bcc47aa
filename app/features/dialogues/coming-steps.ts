import type { DialogueDetail, DialogueStep } from './dialogue-detail';

/** What a person can take part in, of all that happens on the way. */
const joinable: ReadonlySet<DialogueStep['kind']> = new Set(['meeting', 'collection', 'information']);

/** The steps that one can still take part in, the nearest first. */
export function comingSteps({ steps, summary }: Pick<DialogueDetail, 'steps' | 'summary'>): DialogueStep[] {
  if (summary.state !== 'open' && summary.state !== 'planned') return [];
  return steps.filter((step) => step.phase !== 'past' && !step.cancelled && joinable.has(step.kind));
}
