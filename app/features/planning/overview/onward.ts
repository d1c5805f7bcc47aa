import type { WorkState } from '~/features/dialogues/read-work-dialogue.server';

/** What is done after a dialogue was published, in the order in which the handbook takes it. */
export const onwardSteps = [
  'input',
  'sorting',
  'conclusions',
  'handover',
  'participants',
  'decision',
  'result',
  'actions',
  'report',
] as const;

export type OnwardStep = (typeof onwardSteps)[number];

/** How much of something is done. */
export interface Share {
  part: number;
  whole: number;
}

/** What is known of the work after a dialogue was published. */
export interface OnwardFacts {
  state: WorkState;
  /** Whether residents can take part; who only informs has nothing to gather or to answer. */
  takesPart: boolean;
  /** How many contributions are sorted or hidden, of all that were made. */
  sorted: Share;
  /** How many themes have a conclusion. */
  concluded: Share;
  isHandedOver: boolean;
  /** Whether those who took part have been told, or everyone has. */
  isTold: boolean;
  /** Whether a decision is written, and whether one is public. */
  decision: 'none' | 'written' | 'public';
  isResultPublic: boolean;
  /** How many of the public actions have come to an end. */
  ended: Share;
  report: 'none' | 'begun' | 'public';
}

/** Where a step after publication stands. */
export interface OnwardProgress {
  step: OnwardStep;
  state: 'empty' | 'started' | 'done';
  /** How much of it is done, where that can be counted. */
  share: Share | null;
}

/**
 * How far the work has come since the dialogue was published: only what is done in such a dialogue. What residents say is not all in until the dialogue
 * has closed, so neither gathering nor sorting is done before that.
 */
export function onwardProgress(facts: OnwardFacts): readonly OnwardProgress[] {
  const { sorted, concluded, ended } = facts;
  const report = { step: 'report', state: begunOf(facts.report), share: null } as const;
  if (!facts.takesPart) return [report];
  const isOver = hasClosed(facts.state);
  const limited = (state: OnwardProgress['state']) => (state === 'done' && !isOver ? 'started' : state);
  const yesOrNo = (isDone: boolean) => ({ state: isDone ? 'done' : 'empty', share: null }) as const;
  return [
    { step: 'input', state: limited(sorted.whole > 0 ? 'done' : 'empty'), share: null },
    { step: 'sorting', state: limited(stateOf(sorted)), share: shown(sorted) },
    { step: 'conclusions', state: limited(stateOf(concluded)), share: shown(concluded) },
    { step: 'handover', ...yesOrNo(facts.isHandedOver) },
    { step: 'participants', ...yesOrNo(facts.isTold) },
    { step: 'decision', state: begunOf(facts.decision), share: null },
    { step: 'result', ...yesOrNo(facts.isResultPublic) },
    { step: 'actions', state: stateOf(ended), share: shown(ended) },
    report,
  ];
}

/**
 * The step to go on with: the first that is not done after the last that is, since what was passed over was passed over knowingly. Null while residents can
 * still take part, when all is done, and when the dialogue was called off. Actions take years: they hold nothing up.
 */
export function nextOnward(state: WorkState, steps: readonly OnwardProgress[]): OnwardProgress | null {
  if (!hasClosed(state)) return null;
  const inTurn = steps.filter(({ step }) => step !== 'actions');
  const passed = inTurn.findLastIndex((one) => one.state === 'done') + 1;
  return inTurn[passed] ?? null;
}

function hasClosed(state: WorkState): boolean {
  return state === 'analysing' || state === 'decided' || state === 'finished';
}

function stateOf({ part, whole }: Share): OnwardProgress['state'] {
  return whole === 0 || part === 0 ? 'empty' : part === whole ? 'done' : 'started';
}

function begunOf(known: 'none' | 'written' | 'begun' | 'public'): OnwardProgress['state'] {
  return known === 'none' ? 'empty' : known === 'public' ? 'done' : 'started';
}

function shown(share: Share): Share | null {
  return share.whole === 0 ? null : share;
}
