import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { publicPartOf, type PublicPart } from '~/features/dialogues/public-part';
import { keyOf, type Draft } from '~/features/planning/draft/draft';
import { gates } from '~/features/planning/plan/plan-step';

import type { StepRecord } from '~db/dialogue-record';

import { readyPlan } from '../../../tests/support/ready-plan';
import { contentObstacles, obstacles, type Obstacle } from './obstacles';

const today = '2026-11-22';
const facts = { published: null, today, ladder: 5 as const };
const published: PublicPart = publicPartOf({
  slug: 'x',
  sourceLanguage: 'sv',
  influenceLevel: 'dialogue',
  title: { sv: 'X' },
  purpose: { sv: 'Y' },
});

/** A plan that lacks nothing, with some values changed, or taken away by null. */
function plan(changes: Readonly<Record<string, unknown>> = {}): Draft {
  const values = { ...readyPlan, ...changes };
  return {
    source: 'sv',
    versions: new Map(
      Object.entries(values).map(([key, value]) => {
        const at = key.indexOf('.');
        const [field, item] = [key.slice(0, at), key.slice(at + 1)];
        return [keyOf(field, item), { field, item, version: 1, value, changedBy: null, changedAt: '' }];
      }),
    ),
  };
}

const named = (found: readonly Obstacle[]) =>
  found.map((one) => (one.kind === 'gate' ? `gate:${one.gate}` : one.kind === 'lack' ? one.lack : one.code));
const of = (changes: Readonly<Record<string, unknown>>, more: Partial<typeof facts> = {}) =>
  named(obstacles(plan(changes), { ...facts, ...more }));

describe('a dialogue is published for the first time', () => {
  test('when its plan lacks nothing', () => {
    expect(of({})).toEqual([]);
  });

  test('never while a condition is open or answered with no, whatever else stands in the plan', () => {
    const answer = fc.constantFrom({ answer: 'no', ground: 'Nej' }, null);
    fc.assert(
      fc.property(
        fc.subarray([...gates], { minLength: 1 }),
        answer,
        fc.subarray(Object.keys(readyPlan).filter((key) => !key.startsWith('gate.'))),
        (open, answered, gone) => {
          const changes = Object.fromEntries([
            ...gone.map((key) => [key, null] as const),
            ...open.map((gate) => [`gate.${gate}`, answered] as const),
          ]);
          expect(of(changes)).toEqual(expect.arrayContaining(open.map((gate) => `gate:${gate}`)));
        },
      ),
    );
  });

  test('not while any public text, day, contact or rule of keeping is missing', () => {
    for (const [key, lack] of [
      ['title.sv', 'title'],
      ['purpose.sv', 'purpose'],
      ['question.sv', 'question'],
      ['influenceable.sv', 'influenceable'],
      ['body.', 'body'],
      ['methods.survey', 'method'],
      ['opensOn.', 'opens'],
      ['closesOn.', 'closes'],
      ['feedbackPromisedOn.', 'feedback'],
      ['retention.', 'retention'],
      ['about.sv', 'about'],
      ['audience.sv', 'audience'],
      ['participation.sv', 'participation'],
      ['contact.', 'contact'],
    ] as const)
      expect(of({ [key]: null }), key).toEqual([lack]);
  });

  test('not before a representative has decided on the level, nor when another is planned', () => {
    expect(of({ 'levelDecision.': null })).toEqual(['decision']);
    expect(of({ 'proposedLevel.': 'consult' })).toEqual(['decision-differs']);
  });

  test('not as medbeslutande without the promise in advance, nor in a kommun without that level', () => {
    const codecide = {
      'proposedLevel.': 'codecide',
      'levelDecision.': { level: 'codecide', body: 'KS', decidedOn: '2026-10-01', section: '§ 1' },
    };
    expect(of(codecide)).toEqual(['promise']);
    expect(named(obstacles(plan(codecide), { ...facts, ladder: 4 }))).toEqual(['promise', 'level-unused']);
  });

  test('as information without conditions on influence, and without ways to take part', () => {
    const inform = {
      'proposedLevel.': 'inform',
      'levelDecision.': { level: 'inform', body: 'KS', decidedOn: '2026-10-01', section: '§ 1' },
      'gate.influenceable': { answer: 'no', ground: 'Det är redan bestämt.' },
      'question.sv': null,
      'feedbackPromisedOn.': null,
    };
    expect(of(inform)).toEqual(['method-for-information']);
    expect(of({ ...inform, 'methods.survey': null, 'methods.print': { done: [] } })).toEqual([]);
  });

  test('not when its last day has passed or comes before the first', () => {
    expect(of({ 'opensOn.': '2026-10-01', 'closesOn.': '2026-11-21' })).toEqual(['closes-passed']);
    expect(of({ 'opensOn.': '2026-12-20', 'closesOn.': '2026-12-01' })).toEqual(['closes-first']);
  });
});

describe('what is published is changed', () => {
  const change = (changes: Readonly<Record<string, unknown>>) =>
    named(obstacles(plan(changes), { ...facts, published }));

  test('also when it came from a list and was never planned here', () => {
    const gone = Object.fromEntries(
      Object.keys(readyPlan)
        .filter((key) => !['title.sv', 'purpose.sv', 'proposedLevel.'].includes(key))
        .map((key) => [key, null]),
    );
    expect(change(gone)).toEqual([]);
  });

  test('not once a condition is answered with no', () => {
    expect(change({ 'gate.wanted': { answer: 'no', ground: 'Ingen frågar efter svaret.' } })).toEqual([
      'gate:wanted',
    ]);
  });

  test('to another level only by a decision', () => {
    expect(change({ 'proposedLevel.': 'codecide', 'levelDecision.': null })).toEqual(['decision', 'promise']);
    expect(change({ 'proposedLevel.': 'consult' })).toEqual(['decision-differs']);
  });

  test('from information to a dialogue only with all that a new dialogue needs', () => {
    const information = { ...published, influenceLevel: 'inform' } as const;
    const made = (changes: Readonly<Record<string, unknown>>) =>
      named(obstacles(plan(changes), { ...facts, published: information }));
    expect(made({})).toEqual([]);
    expect(
      made({
        'gate.influenceable': null,
        'question.sv': null,
        'methods.survey': null,
        'feedbackPromisedOn.': null,
      }),
    ).toEqual(['question', 'gate:influenceable', 'method', 'feedback']);
  });

  test('to another level only with every condition answered', () => {
    const consulted = { ...published, influenceLevel: 'consult' } as const;
    const open = plan({ 'gate.wanted': null });
    expect(named(obstacles(open, { ...facts, published: consulted }))).toEqual(['gate:wanted']);
    expect(named(obstacles(open, { ...facts, published }))).toEqual([]);
  });

  test('only while it promises the level that is decided or, where nothing is, the one that is public', () => {
    const { influenceLevel: _, ...rest } = published;
    const undecided = plan({ 'levelDecision.': null });
    const of = (draft: Draft, influenceLevel: PublicPart['influenceLevel']) =>
      named(contentObstacles(draft, { ...rest, influenceLevel }, published));
    expect(of(plan(), 'dialogue')).toEqual([]);
    expect(of(plan(), 'influence')).toEqual(['level-changed']);
    expect(of(undecided, 'dialogue')).toEqual([]);
    expect(of(undecided, 'influence')).toEqual(['level-changed']);
  });

  test('never to information in which residents are asked to take part, by a method or on the way', () => {
    const inform = plan({
      'proposedLevel.': 'inform',
      'levelDecision.': { level: 'inform', body: 'KS', decidedOn: '2026-10-01', section: '§ 1' },
    });
    const step = {
      kind: 'collection',
      mode: 'people',
      title: { sv: 'X' },
      startsAt: '2026-12-01T00:00:00.000Z',
    };
    const of = (methods: readonly string[], method: string, level?: string) =>
      named(
        contentObstacles(
          inform,
          {
            influenceLevel: 'inform',
            methods,
            way: [{ ...step, method, influenceLevel: level } as StepRecord],
          },
          published,
        ),
      );
    expect(of(['print'], 'web_information')).toEqual([]);
    expect(of(['survey'], 'print')).toEqual(['method-for-information']);
    expect(of(['print'], 'survey')).toEqual(['method-for-information']);
    expect(of(['print'], 'print', 'consult')).toEqual(['method-for-information']);
  });

  test('nor with a vote that binds on the way, when nobody has promised to do as it says', () => {
    const step = { 'way.a': { kind: 'collection', on: '2026-12-01', level: 'codecide' } };
    expect(of(step)).toEqual(['promise']);
    const promise = { body: 'KS', section: '§ 2', text: 'Som ni röstar.', decidedOn: '2026-11-01' };
    expect(of({ ...step, 'advancePromise.': promise })).toEqual([]);
  });
});
