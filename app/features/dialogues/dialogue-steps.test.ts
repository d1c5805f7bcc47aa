import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { currentMode, placeSteps, type UnplacedStep } from './dialogue-steps';

const now = '2026-11-22T18:00:00.000Z';
const text = { text: 'x', language: 'sv' };

function step(startsAt: string, changes: Partial<UnplacedStep> = {}): UnplacedStep {
  return {
    id: startsAt,
    kind: 'meeting',
    mode: 'circle',
    level: null,
    method: null,
    title: text,
    description: null,
    place: null,
    startsAt,
    endsAt: null,
    hasTime: true,
    attended: null,
    cancelled: false,
    meeting: null,
    isFull: false,
    ...changes,
  };
}

const phasesOf = (steps: readonly UnplacedStep[], at = now) =>
  placeSteps(steps, at).map(({ phase }) => phase);

describe('steps in time', () => {
  test('a meeting goes on for two hours when its end is not told', () => {
    const meeting = [step('2026-11-22T16:00:00.001Z')];
    expect(phasesOf(meeting)).toEqual(['now']);
    expect(phasesOf(meeting, '2026-11-22T18:00:00.001Z')).toEqual(['past']);
  });

  test.each([
    ['an ordinary day', '2026-11-21T23:00:00.000Z', '2026-11-22T23:00:00.000Z'],
    ['the day of 25 hours', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ['the day of 23 hours', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
  ])('a step that is known by its day lasts until midnight in Sweden: %s', (_, start, end) => {
    const steps = [step(start, { hasTime: false })];
    const justBefore = new Date(Date.parse(end) - 1).toISOString();
    expect(phasesOf(steps, justBefore)).toEqual(['now']);
    expect(phasesOf(steps, end)).toEqual(['past']);
  });

  test('a collection goes on until its last instant', () => {
    const collection = [step('2026-11-01T00:00:00.000Z', { endsAt: '2026-11-22T18:00:00.001Z' })];
    expect(phasesOf(collection)).toEqual(['now']);
    expect(phasesOf(collection, '2026-11-22T18:00:00.001Z')).toEqual(['past']);
  });

  test('the first one ahead that is not cancelled is the next', () => {
    const cancelled = step('2026-12-01T17:00:00.000Z', { cancelled: true });
    const steps = [cancelled, step('2026-12-08T17:00:00.000Z'), step('2026-12-15T17:00:00.000Z')];
    expect(phasesOf(steps)).toEqual(['later', 'next', 'later']);
  });

  test('a cancelled one does not go on', () => {
    expect(phasesOf([step('2026-11-22T17:00:00.000Z', { cancelled: true })])).toEqual(['past']);
  });

  test('at most one is next, and what is next or later has not begun', () => {
    const anyStep = fc
      .record({
        hours: fc.integer({ min: -200, max: 200 }),
        length: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
        hasTime: fc.boolean(),
        cancelled: fc.boolean(),
      })
      .map(({ hours, length, hasTime, cancelled }) => {
        const at = (offset: number) => new Date(Date.parse(now) + offset * 3_600_000).toISOString();
        return step(at(hours), { hasTime, cancelled, endsAt: length === null ? null : at(hours + length) });
      });
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 8 }), (unsorted) => {
        const steps = unsorted.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
        const placed = placeSteps(steps, now);
        expect(placed.map(({ id }) => id)).toEqual(steps.map(({ id }) => id));
        for (const { phase, startsAt, cancelled } of placed) {
          expect(startsAt > now).toBe(phase === 'next' || phase === 'later');
          if (cancelled) expect(['past', 'later']).toContain(phase);
        }
        const ahead = placed.filter(({ startsAt, cancelled }) => startsAt > now && !cancelled);
        expect(placed.filter(({ phase }) => phase === 'next')).toEqual(ahead.slice(0, 1));
      }),
    );
  });
});

describe('circle and triangle time', () => {
  const listening = step('2026-11-22T17:00:00.000Z');
  const deciding = step('2026-12-10T08:00:00.000Z', { kind: 'decision', mode: 'triangle' });
  const compiling = step('2026-12-01T08:00:00.000Z', { kind: 'compilation' });
  const modeOf = (state: Parameters<typeof currentMode>[0], steps: UnplacedStep[]) =>
    currentMode(state, placeSteps(steps, now));

  test('before it opens and after the decision it is neither', () => {
    for (const state of ['planned', 'decided', 'finished', 'cancelled'] as const)
      expect(modeOf(state, [listening, deciding])).toBeNull();
  });

  test('while it is open it is time to listen, unless a decision is being taken', () => {
    expect(modeOf('open', [])).toBe('circle');
    expect(modeOf('open', [deciding])).toBe('circle');
    expect(modeOf('open', [step('2026-11-22T17:00:00.000Z', { mode: 'triangle' })])).toBe('triangle');
  });

  test('while residents vote, it is they who decide', () => {
    const voting = step('2026-11-22T17:00:00.000Z', { kind: 'collection', mode: 'triangle' });
    expect(modeOf('open', [listening, voting])).toBe('vote');
    expect(modeOf('planned', [voting])).toBeNull();
  });

  test('between closing and decision, the next step tells', () => {
    expect(modeOf('analysing', [deciding])).toBe('triangle');
    expect(modeOf('analysing', [compiling, deciding])).toBe('circle');
    expect(modeOf('analysing', [listening, deciding])).toBe('circle');
    expect(modeOf('analysing', [])).toBe('triangle');
  });
});
