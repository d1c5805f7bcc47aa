import { dayOf, startOfDay } from '~/platform/clock';
import type { Day, Instant } from '~db/columns';
import type { DialogueRecord, StepRecord } from '~db/dialogue-record';
import type { StepKind, StepMode } from '~db/schema/dialogue-step';

import { isMethodCode, methods } from './method';

/**
 * What of a dialogue is planned and written in its working copy and published from there. The rest of a {@link DialogueRecord}, such as meetings, decisions and
 * results, has its own ways to the public.
 */
export interface PublicPart extends Pick<
  DialogueRecord,
  | 'kind'
  | 'influenceLevel'
  | 'body'
  | 'areas'
  | 'themes'
  | 'targetGroups'
  | 'methods'
  | 'title'
  | 'question'
  | 'purpose'
  | 'about'
  | 'audience'
  | 'participation'
  | 'resultUse'
  | 'influenceable'
  | 'fixed'
  | 'contact'
  | 'opensAt'
  | 'closesAt'
  | 'decisionExpectedOn'
  | 'feedbackPromisedOn'
> {
  /** The steps on the way to the decision that are planned by the day: see {@link isPlannedByDay}. */
  way: readonly StepRecord[];
}

/**
 * Whether a step is one of those that a plan holds: known by its days. What people come to, at an hour or a place, is set up among the meetings, and is left
 * alone by whoever publishes a plan.
 */
export function isPlannedByDay(step: StepRecord): boolean {
  return (
    step.kind !== 'meeting' &&
    step.meeting === undefined &&
    step.hasTime !== true &&
    step.place === undefined &&
    step.cancelledAt === undefined &&
    step.mode === modeOf(step.kind, step.method) &&
    step.startsAt === startOfDay(dayOf(step.startsAt)) &&
    (step.endsAt === undefined || step.endsAt === startOfDay(dayOf(step.endsAt)))
  );
}

/** Whose time a step is: where a body decides, or residents vote and the body has promised to follow them, it is for deciding; else for listening. */
export function modeOf(kind: StepKind, method: string | undefined): StepMode {
  if (kind === 'decision_to_hold' || kind === 'decision') return 'triangle';
  const isVote =
    kind === 'collection' &&
    method !== undefined &&
    isMethodCode(method) &&
    methods[method].levels.every((level) => level === 'codecide');
  return isVote ? 'triangle' : 'circle';
}

/** The public part of a whole record. */
export function publicPartOf(record: DialogueRecord): PublicPart {
  return {
    kind: record.kind ?? 'resident',
    influenceLevel: record.influenceLevel,
    body: record.body,
    areas: record.areas ?? [],
    themes: record.themes ?? [],
    targetGroups: record.targetGroups ?? [],
    methods: record.methods ?? [],
    title: record.title,
    question: record.question,
    purpose: record.purpose,
    about: record.about,
    audience: record.audience,
    participation: record.participation,
    resultUse: record.resultUse,
    influenceable: record.influenceable,
    fixed: record.fixed,
    contact: record.contact,
    opensAt: record.opensAt,
    closesAt: record.closesAt,
    decisionExpectedOn: record.decisionExpectedOn,
    feedbackPromisedOn: record.feedbackPromisedOn,
    way: (record.steps ?? []).filter(isPlannedByDay).map(wayStepOf),
  };
}

/** A step as a plan holds it: without how many came, which is counted at the door. */
function wayStepOf({
  kind,
  mode,
  influenceLevel,
  method,
  title,
  description,
  startsAt,
  endsAt,
}: StepRecord): StepRecord {
  return {
    kind,
    mode,
    ...(influenceLevel === undefined ? {} : { influenceLevel }),
    ...(method === undefined ? {} : { method }),
    title,
    ...(description === undefined ? {} : { description }),
    startsAt,
    ...(endsAt === undefined ? {} : { endsAt }),
  };
}

/** The last day of a time that ends at an instant: midnight belongs to the day that it ends. */
export function lastDayUntil(instant: Instant): Day {
  return dayOf(new Date(Date.parse(instant) - 1));
}
