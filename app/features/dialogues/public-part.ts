import { atTime, dayOf, startOfDay, timeOf } from '~/platform/clock';
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
  /** The steps on the way to the decision that a plan holds: see {@link isPlanned}. */
  way: readonly StepRecord[];
}

/**
 * Whether a step is one of those that a plan holds: by its days, or by its hours. What people come to is set up among the meetings, and is left alone by whoever
 * publishes a plan; so is a step that says more than a plan can.
 */
export function isPlanned(step: StepRecord): boolean {
  const isKnown = step.hasTime === true ? isByTheMinute : isByTheDay;
  return (
    step.kind !== 'meeting' &&
    step.meeting === undefined &&
    step.cancelledAt === undefined &&
    step.mode === modeOf(step.kind, step.method) &&
    isKnown(step.startsAt) &&
    (step.endsAt === undefined || isKnown(step.endsAt))
  );
}

function isByTheDay(instant: Instant): boolean {
  return instant === startOfDay(dayOf(instant));
}

/** Not seconds, nor the second of the two hours that are called the same when summer time ends. */
function isByTheMinute(instant: Instant): boolean {
  return instant === atTime(dayOf(instant), timeOf(instant));
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
    way: (record.steps ?? []).filter(isPlanned).map(wayStepOf),
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
  place,
  startsAt,
  endsAt,
  hasTime,
}: StepRecord): StepRecord {
  return {
    kind,
    mode,
    ...(influenceLevel === undefined ? {} : { influenceLevel }),
    ...(method === undefined ? {} : { method }),
    title,
    ...(description === undefined ? {} : { description }),
    ...(place === undefined ? {} : { place }),
    startsAt,
    ...(endsAt === undefined ? {} : { endsAt }),
    ...(hasTime === true ? { hasTime } : {}),
  };
}

/** The last day of a time that ends at an instant: midnight belongs to the day that it ends. */
export function lastDayUntil(instant: Instant): Day {
  return dayOf(new Date(Date.parse(instant) - 1));
}
