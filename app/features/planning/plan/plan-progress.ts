import type { InfluenceLevel } from '~/features/dialogues/dialogue';
import { isParticipation, ladderOf, type LadderSize } from '~/features/dialogues/influence-level';
import { isMethodCode, methods } from '~/features/dialogues/method';

import { textOf, thingsOf, valueOf, type Draft } from '../draft/draft';
import { planFields } from './plan-fields';
import { accessAspects, gates, planSteps, type Gate, type PlanStep } from './plan-step';

/** How far a step has come. `stopped`: a condition was answered with no, so no dialogue may be held. */
export type StepState = 'empty' | 'started' | 'done' | 'stopped';

/** What a step still lacks, in the words of `plan.json`. */
export type Lack =
  | 'title'
  | 'purpose'
  | 'question'
  | 'influenceable'
  | 'body'
  | 'people'
  | 'gate'
  | 'goal'
  | 'decision'
  | 'decision-differs'
  | 'promise'
  | 'group'
  | 'method'
  | 'method-for-information'
  | 'opens'
  | 'closes'
  | 'feedback'
  | 'retention'
  | 'aspect'
  | 'channel'
  | 'about'
  | 'audience'
  | 'participation'
  | 'contact';

/** Where a step stands. */
export interface StepProgress {
  step: PlanStep;
  state: StepState;
  lacks: readonly Lack[];
}

/**
 * The level that a representative has decided on, or null. It counts only while it is also the one that the plan is made for: whoever proposes another has undone the
 * decision until it is made anew.
 */
export function decidedLevel(draft: Draft): InfluenceLevel | null {
  const decision = valueOf(draft, planFields.levelDecision);
  if (decision === null) return null;
  const proposed = valueOf(draft, planFields.proposedLevel);
  return proposed === null || proposed === decision.level ? decision.level : null;
}

/** The level that the plan is made for: the decided one, or else the one that is proposed. */
export function plannedLevel(draft: Draft): InfluenceLevel | null {
  return valueOf(draft, planFields.proposedLevel) ?? valueOf(draft, planFields.levelDecision)?.level ?? null;
}

/** Whether a plan has a place for what a body promises in advance: not in a kommun whose ladder ends below *medbeslutande*, unless something stands there already. */
export function asksForPromise(draft: Draft, ladder: LadderSize): boolean {
  return (
    ladderOf(ladder).includes('codecide') ||
    plannedLevel(draft) === 'codecide' ||
    valueOf(draft, planFields.advancePromise) !== null
  );
}

/**
 * The conditions that must be answered with yes. Information is no dialogue, so nothing need be open to influence; what it is about and whom it is for must be clear
 * all the same.
 */
export function gatesFor(level: InfluenceLevel | null): readonly Gate[] {
  return level !== null && !isParticipation(level) ? ['defined'] : gates;
}

/** Every condition with its answer: null where none has been given. */
export function gateAnswers(draft: Draft): Readonly<Record<Gate, 'yes' | 'no' | null>> {
  const answers = new Map(thingsOf(draft, planFields.gate).map(({ id, value }) => [id, value.answer]));
  return Object.fromEntries(gates.map((gate) => [gate, answers.get(gate) ?? null])) as Record<
    Gate,
    'yes' | 'no' | null
  >;
}

/** Where each step of a plan stands. */
export function planProgress(draft: Draft): readonly StepProgress[] {
  return planSteps.map((step) => {
    const lacks = lacksOf[step](draft);
    const level = plannedLevel(draft);
    const isStopped = step === 'gates' && gatesFor(level).some((gate) => gateAnswers(draft)[gate] === 'no');
    return { step, lacks, state: isStopped ? 'stopped' : stateOf(draft, step, lacks) };
  });
}

function stateOf(draft: Draft, step: PlanStep, lacks: readonly Lack[]): StepState {
  if (lacks.length === 0) return 'done';
  const fields = Object.values(planFields).filter(({ place }) => place === step);
  const isWritten = [...draft.versions.values()].some(
    // A dialogue has a name and a kind from its first moment.
    ({ field, value }) =>
      value !== null && field !== 'title' && field !== 'kind' && fields.some(({ name }) => name === field),
  );
  return isWritten ? 'started' : 'empty';
}

/** What is missing, each with whether it is. */
function missing(lacks: Partial<Record<Lack, boolean>>): readonly Lack[] {
  return (Object.keys(lacks) as Lack[]).filter((lack) => lacks[lack] === true);
}

const lacksText = (draft: Draft, field: keyof typeof planFields) =>
  textOf<unknown>(draft, planFields[field], draft.source) === null;
const lacksThing = (draft: Draft, field: keyof typeof planFields) =>
  thingsOf<unknown>(draft, planFields[field]).length === 0;
const lacksValue = (draft: Draft, field: keyof typeof planFields) =>
  valueOf<unknown>(draft, planFields[field]) === null;

const lacksOf: Readonly<Record<PlanStep, (draft: Draft) => readonly Lack[]>> = {
  question(draft) {
    const isOpen = plannedLevel(draft) !== 'inform';
    return missing({
      title: lacksText(draft, 'title'),
      purpose: lacksText(draft, 'purpose'),
      question: isOpen && lacksText(draft, 'question'),
      influenceable: isOpen && lacksText(draft, 'influenceable'),
    });
  },
  responsibility: (draft) =>
    missing({
      body: lacksValue(draft, 'body'),
      people: !thingsOf(draft, planFields.responsible).some(({ value }) => value.people.length > 0),
    }),
  gates: (draft) =>
    missing({ gate: gatesFor(plannedLevel(draft)).some((gate) => gateAnswers(draft)[gate] !== 'yes') }),
  goals: (draft) => missing({ goal: lacksThing(draft, 'goals') }),
  level(draft) {
    const isDecided = !lacksValue(draft, 'levelDecision');
    return missing({
      decision: !isDecided,
      'decision-differs': isDecided && decidedLevel(draft) === null,
      promise: promisesVote(draft) && lacksValue(draft, 'advancePromise'),
    });
  },
  groups: (draft) => missing({ group: lacksThing(draft, 'groups') }),
  methods: (draft) =>
    missing({
      method: lacksThing(draft, 'methods'),
      'method-for-information': plannedLevel(draft) === 'inform' && chosenMethods(draft).some(asksForMore),
    }),
  time: (draft) =>
    missing({
      opens: lacksValue(draft, 'opensOn'),
      closes: lacksValue(draft, 'closesOn'),
      // Who was only told has said nothing to be answered.
      feedback: plannedLevel(draft) !== 'inform' && lacksValue(draft, 'feedbackPromisedOn'),
      retention: lacksValue(draft, 'retention'),
      'method-for-information': plannedLevel(draft) === 'inform' && methodsOnWay(draft).some(asksForMore),
    }),
  access(draft) {
    const written = new Set(thingsOf(draft, planFields.access).map(({ id }) => id));
    return missing({ aspect: accessAspects.some((aspect) => !written.has(aspect)) });
  },
  communication: (draft) => missing({ channel: lacksThing(draft, 'channels') }),
  page: (draft) =>
    missing({
      about: lacksText(draft, 'about'),
      audience: lacksText(draft, 'audience'),
      participation: lacksText(draft, 'participation'),
      contact: lacksValue(draft, 'contact'),
    }),
};

/** Whether residents are to decide together with the body, in the whole or in a step on the way. */
function promisesVote(draft: Draft): boolean {
  const levels = thingsOf(draft, planFields.way).map(({ value: { level } }) => level);
  return plannedLevel(draft) === 'codecide' || levels.includes('codecide');
}

function chosenMethods(draft: Draft): readonly string[] {
  return thingsOf(draft, planFields.methods).map(({ id }) => id);
}

function methodsOnWay(draft: Draft): readonly string[] {
  return thingsOf(draft, planFields.way).flatMap(({ value: { method } }) => method ?? []);
}

/** Whether residents do more by a method than get to know. */
function asksForMore(code: string): boolean {
  return isMethodCode(code) && !(methods[code].levels as readonly string[]).includes('inform');
}
