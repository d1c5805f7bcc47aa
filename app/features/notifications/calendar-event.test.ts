import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { eventsOf, firstDayOf, lastDayOf, type DatedDialogue, type FollowedStep } from './calendar-event';

const step = (changes: Partial<FollowedStep> = {}): FollowedStep => ({
  id: 's1',
  kind: 'meeting',
  title: 'Andra träffen',
  description: null,
  place: null,
  startsAt: '2026-12-03T17:00:00.000Z',
  endsAt: '2026-12-03T19:00:00.000Z',
  hasTime: true,
  cancelled: false,
  ...changes,
});
const dialogue = (changes: Partial<DatedDialogue> = {}): DatedDialogue => ({
  id: 'd1',
  title: 'Skolvägen',
  opensAt: '2026-10-07T22:00:00.000Z',
  lastDay: '2026-12-30',
  cancelledAt: null,
  steps: [],
  ...changes,
});
const collection = step({
  id: 'c1',
  kind: 'collection',
  hasTime: false,
  startsAt: '2026-11-09T23:00:00.000Z',
  endsAt: '2026-12-10T23:00:00.000Z',
});

describe('the dates of a dialogue', () => {
  test('a meeting stands at its hours', () => {
    const [event] = eventsOf(dialogue({ steps: [step()] }));
    expect(event?.when).toEqual({ from: '2026-12-03T17:00:00.000Z', until: '2026-12-03T19:00:00.000Z' });
  });

  test('a meeting whose end is not told is taken to last two hours', () => {
    const [event] = eventsOf(dialogue({ steps: [step({ endsAt: null })] }));
    expect(event?.when).toMatchObject({ until: '2026-12-03T19:00:00.000Z' });
  });

  test('a step known by its day stands on the Swedish day', () => {
    const [event] = eventsOf(
      dialogue({ steps: [step({ hasTime: false, startsAt: '2026-12-02T23:00:00.000Z', endsAt: null })] }),
    );
    expect(event?.when).toEqual({ fromDay: '2026-12-03', untilDay: '2026-12-03' });
  });

  test('a time of collection is its first and its last day, not a bar across all of them', () => {
    const events = eventsOf(dialogue({ steps: [collection] }));
    expect(events.map(({ key, kind, when }) => [key, kind, when])).toEqual([
      ['c1', 'opens', { fromDay: '2026-11-10', untilDay: '2026-11-10' }],
      ['c1-last-day', 'last-day', { fromDay: '2026-12-10', untilDay: '2026-12-10' }],
    ]);
  });

  test('a dialogue without a collection gives its own first and last day', () => {
    expect(eventsOf(dialogue()).map(({ key, when }) => [key, when])).toEqual([
      ['d1-opens', { fromDay: '2026-10-08', untilDay: '2026-10-08' }],
      ['d1-last-day', { fromDay: '2026-12-30', untilDay: '2026-12-30' }],
    ]);
  });

  test('a meeting that ends at midnight was over the day before', () => {
    const [event] = eventsOf(dialogue({ steps: [step({ endsAt: '2026-12-03T23:00:00.000Z' })] }));
    expect(event === undefined ? null : lastDayOf(event)).toBe('2026-12-03');
  });

  test('cancelling a dialogue cancels what was still to come, not what has been', () => {
    const events = eventsOf(
      dialogue({ cancelledAt: '2026-11-20T10:00:00.000Z', steps: [collection, step()] }),
    );
    expect(events.map(({ key, cancelled }) => [key, cancelled])).toEqual([
      ['c1', false],
      ['c1-last-day', true],
      ['s1', true],
    ]);
  });

  test('every event has a key of its own and never ends before it begins', () => {
    const instant = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2035-01-01'),
      noInvalidDate: true,
    });
    const anyStep = fc
      .record({
        kind: fc.constantFrom('meeting' as const, 'collection' as const, 'decision' as const),
        start: instant,
        minutes: fc.option(fc.integer({ min: 1, max: 200_000 })),
        hasTime: fc.boolean(),
        cancelled: fc.boolean(),
      })
      .map(({ kind, start, minutes, hasTime, cancelled }) => ({
        kind,
        hasTime,
        cancelled,
        startsAt: start.toISOString(),
        endsAt: minutes === null ? null : new Date(start.getTime() + minutes * 60_000).toISOString(),
      }));
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 6 }), (steps) => {
        const events = eventsOf(
          dialogue({ steps: steps.map((one, index) => step({ ...one, id: `s${index}` })) }),
        );
        expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
        for (const event of events) {
          const { when } = event;
          if ('from' in when) expect(when.from < when.until).toBe(true);
          else expect(when.fromDay <= when.untilDay).toBe(true);
          expect(firstDayOf(event) <= lastDayOf(event)).toBe(true);
          expect(firstDayOf(event)).toMatch(/^\d{4}-\d\d-\d\d$/);
        }
      }),
    );
  });
});
