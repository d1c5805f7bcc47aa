import { influenceLevels } from '~/features/dialogues/influence-level';
import { groupSizes, timeSpans } from '~/features/dialogues/method';

import {
  choiceField,
  dayField,
  linesField,
  nameFields,
  partsField,
  textField,
  type DraftFields,
} from '../draft/draft-field';
import type { PlanStep } from './plan-step';
import {
  advancePromise,
  channelUse,
  chosenMethod,
  contact,
  gateAnswer,
  goal,
  group,
  levelDecision,
  responsible,
  retention,
  ticked,
  wayStep,
} from './plan-values';

const at = (place: PlanStep) => ({ place });
/** What only an elected representative may say. */
const decided = (place: PlanStep) => ({ place, permission: 'decide-level' as const });

/** Everything that is written in a plan. */
export const planFields = nameFields({
  kind: choiceField(at('question'), 'one', ['resident', 'user']),
  title: textField(at('question'), 'languages', 200),
  purpose: textField(at('question'), 'languages', 500),
  question: textField(at('question'), 'languages', 500),
  influenceable: linesField(at('question'), 'languages', { mostLines: 20, most: 300 }),
  fixed: linesField(at('question'), 'languages', { mostLines: 20, most: 300 }),
  background: textField(at('question'), 'one', 5000),
  outsidePower: textField(at('question'), 'one', 2000),

  body: textField(at('responsibility'), 'one', 120),
  areas: partsField(at('responsibility'), 'one', ticked(30)),
  themes: partsField(at('responsibility'), 'one', ticked(30)),
  targetGroups: partsField(at('responsibility'), 'one', ticked(30)),
  /** By step. */
  responsible: partsField(at('responsibility'), 'things', responsible),

  /** By condition. */
  gate: partsField(decided('gates'), 'things', gateAnswer),
  /** By question. */
  guiding: textField(at('gates'), 'things', 2000),

  goals: partsField(at('goals'), 'things', goal),

  proposedLevel: choiceField(at('level'), 'one', influenceLevels),
  levelReason: textField(at('level'), 'one', 2000),
  levelDecision: partsField(decided('level'), 'one', levelDecision),
  advancePromise: partsField(decided('level'), 'one', advancePromise),

  groups: partsField(at('groups'), 'things', group),
  /** By question. */
  groupAnswer: textField(at('groups'), 'things', 2000),

  groupSize: choiceField(at('methods'), 'one', groupSizes),
  timeSpan: choiceField(at('methods'), 'one', timeSpans),
  /** By the method's code. */
  methods: partsField(at('methods'), 'things', chosenMethod),

  opensOn: dayField(at('time')),
  closesOn: dayField(at('time')),
  decisionExpectedOn: dayField(at('time')),
  participantsToldOn: dayField(at('time')),
  feedbackPromisedOn: dayField(at('time')),
  way: partsField(at('time'), 'things', wayStep),
  wayTitle: textField(at('time'), 'texts-of-things', 200),
  wayDescription: textField(at('time'), 'texts-of-things', 1000),
  wayPlace: textField(at('time'), 'texts-of-things', 200),
  retention: partsField(at('time'), 'one', retention),

  /** By aspect. */
  access: textField(at('access'), 'things', 2000),

  channels: partsField(at('communication'), 'things', channelUse),

  about: textField(at('page'), 'languages', 10_000),
  audience: textField(at('page'), 'languages', 2000),
  participation: textField(at('page'), 'languages', 2000),
  resultUse: textField(at('page'), 'languages', 2000),
  contact: partsField(at('page'), 'one', contact),
  contactRole: textField(at('page'), 'languages', 120),
});

/** The fields of one step's page. */
export function fieldsOfStep(step: PlanStep): DraftFields {
  return Object.fromEntries(Object.entries(planFields).filter(([, { place }]) => place === step));
}
