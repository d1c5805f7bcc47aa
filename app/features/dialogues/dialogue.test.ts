import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays, dayOf } from '~/platform/clock';

import { deriveState, dialogueStates, feedbackPunctuality, type StateFacts } from './dialogue';

const now = '2026-11-22T18:00:00.000Z';
const today = '2026-11-22';
const [yesterday, tomorrow] = ['2026-11-21', '2026-11-23'];
const [before, after] = ['2026-11-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z'];

const silent: StateFacts = {
  opensAt: null,
  closesAt: null,
  cancelledAt: null,
  completedAt: null,
  decidedOn: null,
  hasUndatedDecision: false,
  decisionExpected: true,
  feedbackGivenOn: null,
  openActions: 0,
  reportedState: null,
};
const closed = { opensAt: '2026-10-01T00:00:00.000Z', closesAt: before };

describe('the state of a dialogue', () => {
  test.each<[state: string, why: string, facts: Partial<StateFacts>]>([
    ['planned', 'nothing is known yet', {}],
    ['planned', 'it opens later', { opensAt: after }],
    ['open', 'it has opened', { opensAt: before, closesAt: after }],
    ['open', 'it opens this very moment', { opensAt: now, closesAt: after }],
    ['open', 'it has opened and no last day is known', { opensAt: before }],
    ['analysing', 'it closes this very moment', { opensAt: before, closesAt: now }],
    [
      'analysing',
      'a decision is awaited, although feedback has been given',
      { ...closed, feedbackGivenOn: today },
    ],
    ['analysing', 'the decision is dated tomorrow', { ...closed, decidedOn: tomorrow }],
    ['decided', 'the decision is of today', { ...closed, decidedOn: today }],
    ['decided', 'a decision is on record without its day', { ...closed, hasUndatedDecision: true }],
    ['decided', 'feedback comes tomorrow', { ...closed, decidedOn: yesterday, feedbackGivenOn: tomorrow }],
    [
      'decided',
      'actions remain',
      { ...closed, decidedOn: yesterday, feedbackGivenOn: today, openActions: 1 },
    ],
    [
      'finished',
      'all is decided, told and done',
      { ...closed, decidedOn: yesterday, feedbackGivenOn: today },
    ],
    ['finished', 'no decision was to come', { ...closed, decisionExpected: false, feedbackGivenOn: today }],
    ['finished', 'it was completed by hand', { ...closed, completedAt: now }],
    ['analysing', 'it will be completed by hand later', { ...closed, completedAt: after }],
    ['cancelled', 'it was cancelled before it opened', { opensAt: after, cancelledAt: before }],
    ['cancelled', 'it was cancelled although completed', { completedAt: before, cancelledAt: before }],
    ['open', 'it will be cancelled later', { opensAt: before, closesAt: after, cancelledAt: after }],
  ])('is %s when %s', (state, _why, facts) => {
    expect(deriveState({ ...silent, ...facts }, now, today)).toBe(state);
  });

  test.each<[state: string, reported: string, why: string, facts: Partial<StateFacts>]>([
    ['open', 'finished', 'it closes later', { opensAt: before, closesAt: after }],
    ['planned', 'open', 'it opens later', { opensAt: after }],
    ['open', 'planned', 'it has opened', { opensAt: before }],
    ['analysing', 'open', 'it has closed', closed],
    ['decided', 'open', 'a decision is on record', { ...closed, decidedOn: yesterday }],
    ['analysing', 'decided', 'the decision is dated tomorrow', { ...closed, decidedOn: tomorrow }],
    ['analysing', 'finished', 'the decision is dated tomorrow', { decidedOn: tomorrow }],
    ['decided', 'finished', 'actions remain', { ...closed, decidedOn: yesterday, openActions: 2 }],
    ['decided', 'finished', 'feedback is dated tomorrow', { decidedOn: today, feedbackGivenOn: tomorrow }],
    ['decided', 'finished', 'it is completed later', { ...closed, completedAt: after }],
    ['open', 'cancelled', 'it is cancelled later', { opensAt: before, cancelledAt: after }],
    ['decided', 'decided', 'dates say only that it has closed', closed],
    ['finished', 'finished', 'dates say only that it has closed', closed],
    ['finished', 'finished', 'a decision is on record and nothing else', { decidedOn: yesterday }],
    ['analysing', 'analysing', 'there are no dates', {}],
    ['cancelled', 'cancelled', 'there are no dates', {}],
  ])('is %s although or because a list says %s, when %s', (state, reported, _why, facts) => {
    const reportedState = reported as StateFacts['reportedState'];
    expect(deriveState({ ...silent, ...facts, reportedState }, now, today)).toBe(state);
  });

  // Every eight hours of three weeks, with the day that it is in Sweden.
  const dayAt = new Map(
    Array.from({ length: 64 }, (_, index) => {
      const moment = new Date(Date.parse(before) + index * 8 * 3_600_000).toISOString();
      return [moment, dayOf(moment)];
    }),
  );
  const instant = fc.constantFrom(...dayAt.keys());
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 2 });
  const rarely = fc
    .option(instant, { nil: null })
    .map((moment) => (moment?.includes('T08') === true ? moment : null));
  const facts: fc.Arbitrary<StateFacts> = fc.record({
    opensAt: maybe(instant),
    closesAt: maybe(instant),
    cancelledAt: rarely,
    completedAt: rarely,
    decidedOn: maybe(fc.constantFrom(...dayAt.values())),
    hasUndatedDecision: fc.boolean(),
    decisionExpected: fc.boolean(),
    feedbackGivenOn: maybe(fc.constantFrom(...dayAt.values())),
    openActions: fc.nat({ max: 1 }),
    reportedState: maybe(fc.constantFrom(...dialogueStates)),
  });
  const stateAt = (known: StateFacts, moment: string) =>
    deriveState(known, moment, dayAt.get(moment) ?? dayOf(moment));

  test('never goes back as time passes', () => {
    fc.assert(
      fc.property(facts, instant, instant, (known, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const place = (moment: string) => dialogueStates.indexOf(stateAt(known, moment));
        // A list's bare word that all is off gives way to a decision that comes after all.
        fc.pre(stateAt(known, earlier) !== 'cancelled' || known.reportedState !== 'cancelled');
        expect(place(later)).toBeGreaterThanOrEqual(place(earlier));
      }),
    );
  });

  test('is cancelled from the moment of cancelling, whatever else is known', () => {
    fc.assert(
      fc.property(facts, instant, instant, (known, one, other) => {
        const [cancelledAt, moment] = one < other ? [one, other] : [other, one];
        expect(stateAt({ ...known, cancelledAt }, moment)).toBe('cancelled');
      }),
    );
  });

  test('is never open or planned once it has closed, nor open before it opens', () => {
    fc.assert(
      fc.property(facts, instant, (known, moment) => {
        const state = stateAt(known, moment);
        const { opensAt, closesAt } = known;
        if (opensAt !== null && moment < opensAt) expect(state).not.toBe('open');
        if (closesAt !== null && moment >= closesAt) {
          expect(state).not.toBe('open');
          if (opensAt === null || opensAt <= closesAt) expect(state).not.toBe('planned');
        }
      }),
    );
  });

  test('is not decided before a decision that is dated ahead, whatever a list says', () => {
    fc.assert(
      fc.property(facts, instant, (known, moment) => {
        const silentOtherwise = { hasUndatedDecision: false, completedAt: null, cancelledAt: null };
        // Without a decision to come, told and done is finished.
        const ahead = { ...known, ...silentOtherwise, decidedOn: '2027-01-01', decisionExpected: true };
        expect(['decided', 'finished']).not.toContain(stateAt(ahead, moment));
      }),
    );
  });

  test('is what the dates tell until the last day is over, whatever a list says', () => {
    fc.assert(
      fc.property(facts, instant, (known, moment) => {
        const undecided = { ...known, decidedOn: null, hasUndatedDecision: false };
        const dated = { ...undecided, opensAt: before, closesAt: after };
        expect(stateAt(dated, moment)).toBe(stateAt({ ...dated, reportedState: null }, moment));
      }),
    );
  });
});

describe('a promise of feedback', () => {
  test.each([
    ['none-promised', null, yesterday],
    ['awaited', today, null],
    ['awaited', tomorrow, null],
    ['awaited', today, tomorrow],
    ['kept', today, today],
    ['kept', tomorrow, yesterday],
    ['late', yesterday, today],
    ['overdue', yesterday, null],
    ['overdue', yesterday, tomorrow],
  ])('is %s when promised for %s and given on %s', (punctuality, promisedOn, givenOn) => {
    expect(feedbackPunctuality(promisedOn, givenOn, today)).toBe(punctuality);
  });

  test('of what was called off is none that can be broken, and stands when it was kept', () => {
    expect(feedbackPunctuality(yesterday, null, today, true)).toBe('none-promised');
    expect(feedbackPunctuality(today, yesterday, today, true)).toBe('kept');
  });

  test('that has been kept or broken stays so', () => {
    const day = fc.integer({ min: 0, max: 30 }).map((days) => addDays(today, days));
    fc.assert(
      fc.property(day, fc.option(day, { nil: null }), day, (promisedOn, givenOn, earlier) => {
        const first = feedbackPunctuality(promisedOn, givenOn, earlier);
        const next = feedbackPunctuality(promisedOn, givenOn, addDays(earlier, 1));
        if (first === 'kept' || first === 'late') expect(next).toBe(first);
        if (first === 'overdue') expect(['overdue', 'late']).toContain(next);
      }),
    );
  });
});
