import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDaysToInstant } from '~/platform/clock';

import { newsOf, type DialogueSnapshot } from './dialogue-news';

const now = new Date('2026-11-22T18:00:00.000Z');
const instant = now.toISOString();
const longAgo = addDaysToInstant(instant, -400);
const tomorrow = addDaysToInstant(instant, 1);

function dialogue(changes: Partial<DialogueSnapshot> = {}, facts: Partial<DialogueSnapshot['facts']> = {}) {
  const made: DialogueSnapshot = {
    publishedAt: longAgo,
    cancelledAt: null,
    facts: {
      opensAt: addDaysToInstant(instant, -10),
      closesAt: addDaysToInstant(instant, 10),
      cancelledAt: null,
      completedAt: null,
      decidedOn: null,
      hasUndatedDecision: false,
      decisionExpected: true,
      feedbackGivenOn: null,
      openActions: 0,
      reportedState: null,
      ...facts,
    },
    results: [],
    decisions: [],
    actions: [],
    ...changes,
  };
  return made;
}

const kinds = (before: DialogueSnapshot | null, after: DialogueSnapshot) =>
  newsOf(before, after, now).map(({ kind, dueAt }) => [kind, dueAt]);

describe('a dialogue that is published', () => {
  test('is news, once it is', () => {
    expect(kinds(null, dialogue({ publishedAt: instant }))).toEqual([['dialogue_published', instant]]);
    expect(kinds(dialogue({ publishedAt: null }), dialogue({ publishedAt: tomorrow }))).toEqual([
      ['dialogue_published', tomorrow],
    ]);
    expect(kinds(dialogue({ publishedAt: instant }), dialogue({ publishedAt: instant }))).toEqual([]);
  });

  test('is no news while it is a draft, when it is old, or when it is already over', () => {
    expect(kinds(null, dialogue({ publishedAt: null }))).toEqual([]);
    expect(kinds(null, dialogue())).toEqual([]);
    expect(
      kinds(null, dialogue({ publishedAt: instant }, { reportedState: 'finished', closesAt: null })),
    ).toEqual([]);
    expect(kinds(null, dialogue({ publishedAt: instant }, { cancelledAt: longAgo }))).toEqual([]);
  });
});

describe('what comes of a dialogue', () => {
  const after = dialogue({
    results: [{ id: 'r', publishedAt: tomorrow }],
    decisions: [{ id: 'd', decidedOn: '2026-11-20' }],
    actions: [{ id: 'a', updates: [{ state: 'started', updatedOn: '2026-11-21' }] }],
  });

  test('is news when it is new, and when it is to come, then', () => {
    expect(kinds(dialogue(), after)).toEqual([
      ['result_published', tomorrow],
      ['decision_made', instant],
      ['action_updated', instant],
    ]);
    expect(kinds(after, after)).toEqual([]);
  });

  test('each step of an action is news of its own', () => {
    const done = dialogue({
      ...after,
      actions: [
        {
          id: 'a',
          updates: [
            { state: 'started', updatedOn: '2026-11-21' },
            { state: 'done', updatedOn: '2026-11-22' },
          ],
        },
      ],
    });
    expect(newsOf(after, done, now).map(({ kind, occasion }) => [kind, occasion])).toEqual([
      ['action_updated', '2026-11-22:done'],
    ]);
  });

  test('is no news in a dialogue that nobody has seen before, nor when it happened long ago', () => {
    expect(kinds(null, after)).toEqual([]);
    const old = dialogue({
      results: [{ id: 'r', publishedAt: longAgo }],
      decisions: [{ id: 'd', decidedOn: '2025-01-20' }],
      actions: [{ id: 'a', updates: [{ state: 'done', updatedOn: '2025-02-21' }] }],
    });
    expect(kinds(dialogue(), old)).toEqual([]);
  });
});

test('a cancellation is news once, and when it comes', () => {
  const cancelled = dialogue({ cancelledAt: instant });
  expect(kinds(dialogue(), cancelled)).toEqual([['dialogue_cancelled', instant]]);
  expect(kinds(cancelled, cancelled)).toEqual([]);
  expect(kinds(dialogue(), dialogue({ cancelledAt: longAgo }))).toEqual([]);
});

test('a list that is written a second time is never news', () => {
  const day = fc.integer({ min: -60, max: 60 }).map((days) => addDaysToInstant(instant, days).slice(0, 10));
  const moment = fc.integer({ min: -60, max: 60 }).map((days) => addDaysToInstant(instant, days));
  const snapshot = fc
    .record({
      publishedAt: fc.option(fc.integer({ min: -60, max: 0 }).map((days) => addDaysToInstant(instant, days))),
      cancelledAt: fc.option(moment),
      results: fc.array(fc.record({ id: fc.uuid(), publishedAt: moment }), { maxLength: 3 }),
      decisions: fc.array(fc.record({ id: fc.uuid(), decidedOn: fc.option(day) }), { maxLength: 3 }),
      actions: fc.array(
        fc.record({
          id: fc.uuid(),
          updates: fc.array(fc.record({ state: fc.constant('done' as const), updatedOn: day }), {
            maxLength: 2,
          }),
        }),
        { maxLength: 3 },
      ),
    })
    .map((changes) => dialogue(changes));
  fc.assert(
    fc.property(snapshot, (same) => {
      expect(newsOf(same, same, now)).toEqual([]);
    }),
  );
});
