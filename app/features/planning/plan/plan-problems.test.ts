import { describe, expect, test } from 'vitest';

import { draftOf, textIn } from '../../../../tests/support/draft-of';
import { planProblems } from './plan-problems';

const nothing = draftOf({});
const kommun = { ladder: 5, today: '2026-11-22' } as const;

describe('the times of a plan', () => {
  const problems = (values: Record<string, unknown>) =>
    planProblems('time', nothing, draftOf(values), kommun);

  test('close on the day they open or later', () => {
    expect(problems({ opensOn: '2026-11-02', closesOn: '2026-11-01' })).toEqual([
      { name: 'closesOn', code: 'end-before-start' },
    ]);
    expect(problems({ opensOn: '2026-11-01', closesOn: '2026-11-01' })).toEqual([]);
    expect(problems({ closesOn: '2026-11-01' })).toEqual([]);
  });

  test('have steps on the way that end after they begin', () => {
    expect(problems({ 'way.a': { kind: 'collection', on: '2026-11-02', until: '2026-11-01' } })).toEqual([
      { name: 'way.a.until', code: 'end-before-start' },
    ]);
  });

  test('have hours that end after they begin, and that begin if they end', () => {
    const step = { kind: 'decision', on: '2026-11-02' };
    expect(problems({ 'way.a': { ...step, at: '18:00', untilAt: '17:00' } })).toEqual([
      { name: 'way.a.untilAt', code: 'end-before-start' },
    ]);
    expect(problems({ 'way.a': { ...step, untilAt: '17:00' } })).toEqual([
      { name: 'way.a.at', code: 'missing' },
    ]);
    const overnight = { ...step, at: '18:00', until: '2026-11-03', untilAt: '07:00' };
    expect(problems({ 'way.a': overnight })).toEqual([]);
  });

  test('have no step by a way to take part in what is only information, nor by one that nobody knows', () => {
    const step = (method: string) => ({ 'way.a': { kind: 'collection', on: '2026-12-01', method } });
    expect(problems({ proposedLevel: 'inform', ...step('survey') })).toEqual([
      { name: 'way.a.method', code: 'not-for-information' },
    ]);
    expect(problems({ proposedLevel: 'inform', ...step('print') })).toEqual([]);
    const levelled = { 'way.a': { kind: 'collection', on: '2026-12-01', level: 'influence' } };
    expect(problems({ proposedLevel: 'inform', ...levelled })).toEqual([
      { name: 'way.a.level', code: 'not-for-information' },
    ]);
    expect(problems(step('survey'))).toEqual([]);
    expect(problems(step('no_such'))).toEqual([{ name: 'way.a.method', code: 'unknown-choice' }]);
    const stood = draftOf(step('no_such'));
    expect(planProblems('time', stood, stood, kommun)).toEqual([]);
  });

  test('have no step that is written about but of no kind', () => {
    expect(problems({ 'wayTitle.a/sv': textIn('Vi samlar in') })).toEqual([
      { name: 'way.a.kind', code: 'missing' },
    ]);
    const removed = { 'way.a': null, 'wayTitle.a/sv': null, 'wayTitle.a/en': textIn('We collect', 1) };
    expect(problems(removed)).toEqual([]);
  });
});

describe('the methods of a plan', () => {
  const survey = { 'methods.survey': { done: [] } };

  test('are no ways to take part when it is for information', () => {
    const inform = { proposedLevel: 'inform' };
    expect(planProblems('methods', draftOf(inform), draftOf({ ...inform, ...survey }), kommun)).toEqual([
      { name: 'methods.survey.chosen', code: 'not-for-information' },
    ]);
    const meeting = { 'methods.information_meeting': { done: [] } };
    expect(planProblems('methods', draftOf(inform), draftOf({ ...inform, ...meeting }), kommun)).toEqual([]);
  });

  test('that were chosen before the level was changed can stand while the rest is written', () => {
    const both = draftOf({ proposedLevel: 'inform', ...survey });
    expect(planProblems('methods', both, both, kommun)).toEqual([]);
  });

  test('are ones that the portal knows', () => {
    const made = draftOf({ 'methods.no_such': { done: [] } });
    expect(planProblems('methods', nothing, made, kommun)).toEqual([
      { name: 'methods.no_such.chosen', code: 'unknown-choice' },
    ]);
  });
});

describe('what a body has decided', () => {
  const level = (decidedOn: string) => ({ level: 'codecide', body: 'tn', section: '§ 1', decidedOn });
  const promise = (decidedOn: string) => ({ body: 'tn', section: '§ 2', text: 'Som ni röstar.', decidedOn });
  const plan = (levelOn: string, promisedOn: string) =>
    draftOf({ levelDecision: level(levelOn), advancePromise: promise(promisedOn) });

  test('is of today or before: nobody can put on record what is not decided yet', () => {
    expect(planProblems('level', nothing, plan('2026-11-22', '2026-11-21'), kommun)).toEqual([]);
    expect(planProblems('level', nothing, plan('2026-11-23', '2027-01-01'), kommun)).toEqual([
      { name: 'levelDecision..decidedOn', code: 'in-future' },
      { name: 'advancePromise..decidedOn', code: 'in-future' },
    ]);
  });

  test('and was put on record before stands while the rest is written', () => {
    const odd = plan('2026-11-23', '2026-11-23');
    expect(planProblems('level', odd, odd, kommun)).toEqual([]);
  });
});
