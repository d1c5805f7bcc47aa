import { describe, expect, it } from 'vitest';

import { nextOnward, onwardProgress, type OnwardFacts } from './onward';

const nothing: OnwardFacts = {
  state: 'analysing',
  takesPart: true,
  sorted: { part: 0, whole: 0 },
  concluded: { part: 0, whole: 0 },
  isHandedOver: false,
  isTold: false,
  decision: 'none',
  isResultPublic: false,
  ended: { part: 0, whole: 0 },
  report: 'none',
};

const next = (facts: Partial<OnwardFacts>) => {
  const all = { ...nothing, ...facts };
  return nextOnward(all.state, onwardProgress(all))?.step ?? null;
};
const stateOf = (step: string, facts: Partial<OnwardFacts>) =>
  onwardProgress({ ...nothing, ...facts }).find((one) => one.step === step)?.state;

describe('the work after publication', () => {
  const sorted = { part: 8, whole: 8 };
  const concluded = { part: 2, whole: 2 };

  it('is led on step by step, in the order in which the handbook takes it', () => {
    expect(next({})).toBe('input');
    expect(next({ sorted: { part: 3, whole: 8 } })).toBe('sorting');
    expect(next({ sorted })).toBe('conclusions');
    expect(next({ sorted, concluded: { part: 1, whole: 2 } })).toBe('conclusions');
    expect(next({ sorted, concluded })).toBe('handover');
    expect(next({ sorted, concluded, isHandedOver: true })).toBe('participants');
    expect(next({ sorted, concluded, isHandedOver: true, isTold: true })).toBe('decision');
    expect(next({ sorted, concluded, isTold: true, decision: 'public' })).toBe('result');
    expect(next({ decision: 'public', isResultPublic: true, isTold: true })).toBe('report');
    expect(next({ isResultPublic: true, isTold: true, report: 'public' })).toBeNull();
  });

  it('is not called done while residents can still take part', () => {
    expect(stateOf('input', { state: 'open', sorted })).toBe('started');
    expect(stateOf('sorting', { state: 'open', sorted })).toBe('started');
    expect(stateOf('sorting', { sorted })).toBe('done');
    expect(next({ state: 'open', sorted })).toBeNull();
    expect(next({ state: 'planned' })).toBeNull();
  });

  it('is never held up by actions, which take years', () => {
    expect(next({ isResultPublic: true, isTold: true, ended: { part: 0, whole: 3 } })).toBe('report');
    expect(stateOf('actions', { ended: { part: 1, whole: 3 } })).toBe('started');
  });

  it('does not ask who only informs to gather or answer anything', () => {
    expect(onwardProgress({ ...nothing, takesPart: false }).map(({ step }) => step)).toEqual(['report']);
  });

  it('tells what is written but not public as begun', () => {
    expect(stateOf('decision', { decision: 'written' })).toBe('started');
    expect(stateOf('report', { report: 'begun' })).toBe('started');
  });
});
