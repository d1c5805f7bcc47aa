import { describe, expect, test } from 'vitest';

import { keyOf, type Draft } from '../draft/draft';
import { usuallyResponsible } from '../plan/plan-step';
import { isResponsible, waitingSteps } from './waiting-steps';

function draftWith(values: Readonly<Record<string, unknown>>): Draft {
  return {
    source: 'sv',
    versions: new Map(
      Object.entries(values).map(([key, value]) => {
        const [field = '', item = ''] = key.split('.');
        return [
          keyOf(field, item),
          { field, item, version: 1, value, changedBy: null, changedAt: '2026-11-23T09:00:00.000Z' },
        ];
      }),
    ),
  };
}

const officer = { id: 'anna', roles: ['officer'] as const };
const representative = { id: 'birgit', roles: ['representative'] as const };
const stepsOf = (draft: Draft, planner: { id: string; roles: readonly ('officer' | 'representative')[] }) =>
  waitingSteps(draft, planner).map(({ step }) => step);

describe('who sees to a step', () => {
  test('is everyone in the role that it usually falls to, while nothing is said', () => {
    const draft = draftWith({});
    for (const [step, who] of Object.entries(usuallyResponsible) as [
      keyof typeof usuallyResponsible,
      string,
    ][]) {
      expect(isResponsible(draft, step, officer)).toBe(who !== 'representative');
      expect(isResponsible(draft, step, representative)).toBe(who !== 'officer');
    }
  });

  test('is everyone in the role that it was given to', () => {
    const draft = draftWith({ 'responsible.goals': { who: 'representative', people: [] } });
    expect(isResponsible(draft, 'goals', officer)).toBe(false);
    expect(isResponsible(draft, 'goals', representative)).toBe(true);
  });

  test('is those who are named, and nobody else', () => {
    const draft = draftWith({ 'responsible.time': { people: ['birgit'] } });
    expect(isResponsible(draft, 'time', officer)).toBe(false);
    expect(isResponsible(draft, 'time', representative)).toBe(true);
  });

  test('is nobody who only moderates or administrates', () => {
    const other = { id: 'erik', roles: ['administrator', 'moderator'] as const };
    expect(waitingSteps(draftWith({}), other)).toEqual([]);
  });
});

describe('what waits for someone in a plan', () => {
  test('is left out once it is done', () => {
    const goal = { type: 'process', goal: 'Minst 200 svar' };
    expect(stepsOf(draftWith({}), officer)).toContain('goals');
    expect(stepsOf(draftWith({ 'goals.1': goal }), officer)).not.toContain('goals');
  });

  test('is left out when a no has stopped it', () => {
    const draft = draftWith({ 'gate.wanted': { answer: 'no', ground: 'Beslutet är taget.' } });
    expect(stepsOf(draftWith({}), representative)).toContain('gates');
    expect(stepsOf(draft, representative)).not.toContain('gates');
  });
});
