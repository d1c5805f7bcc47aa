import { dayOf, endOfDay, toInstant } from '~/platform/clock';
import type { Instant } from '~db/columns';

import type { DialogueState } from './dialogue';
import type { DialogueMode, DialogueStep } from './dialogue-detail';

/** A step before it is known where in time it lies. */
export type UnplacedStep = Omit<DialogueStep, 'phase'>;

/** How long a meeting lasts when nothing else is told. */
export const usualMeetingMs = 2 * 3_600_000;

/**
 * Places steps in time: past, going on, next, later. A cancelled step is never next.
 *
 * @param steps in order of time
 */
export function placeSteps(steps: readonly UnplacedStep[], now: Instant): DialogueStep[] {
  const phases = steps.map((step): DialogueStep['phase'] => {
    if (step.startsAt > now) return 'later';
    return now < endOf(step) && !step.cancelled ? 'now' : 'past';
  });
  const next = steps.findIndex((step, index) => phases[index] === 'later' && !step.cancelled);
  return steps.map((step, index) => ({
    ...step,
    phase: index === next ? 'next' : (phases[index] ?? 'later'),
  }));
}

/** The instant at which a step is over. One that is known by its day lasts that day, be it 23, 24 or 25 hours long. */
function endOf({ startsAt, endsAt, hasTime }: UnplacedStep): Instant {
  if (endsAt !== null) return endsAt;
  return hasTime ? toInstant(new Date(Date.parse(startsAt) + usualMeetingMs)) : endOfDay(dayOf(startsAt));
}

/**
 * Whether it is circle time, for listening and learning, or triangle time, for deciding. While a dialogue is open, residents are heard, unless they
 * are voting or a decision is being taken. Afterwards what goes on decides; between steps, the next one does, so that a dialogue whose next step is the decision is in triangle
 * time as soon as residents have been heard.
 */
export function currentMode(state: DialogueState, steps: readonly DialogueStep[]): DialogueMode | null {
  if (state === 'open') {
    const deciding = steps.find((step) => step.phase === 'now' && step.mode === 'triangle');
    if (deciding === undefined) return 'circle';
    return deciding.kind === 'collection' ? 'vote' : 'triangle';
  }
  if (state !== 'analysing') return null;
  return steps.find((step) => step.phase === 'now' || step.phase === 'next')?.mode ?? 'triangle';
}
