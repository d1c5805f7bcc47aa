import { describe, expect, test } from 'vitest';

import { draftOf } from '../../../../tests/support/draft-of';
import { isOverdue, planWarnings, type SimilarDialogue } from './plan-warnings';

const today = '2026-10-10';

function warned(values: Record<string, unknown>, similar: readonly SimilarDialogue[] = []) {
  return planWarnings(draftOf(values), { today, state: 'draft', similar });
}

const codes = (values: Record<string, unknown>) => warned(values).map(({ code }) => code);

const sound = {
  proposedLevel: 'dialogue',
  opensOn: '2026-11-01',
  closesOn: '2026-11-30',
  decisionExpectedOn: '2026-12-20',
  participantsToldOn: '2026-12-10',
  feedbackPromisedOn: '2027-01-10',
  'responsible.time': { who: 'officer', people: ['anna'] },
  'groups.1': { name: 'Barn', concerned: 'yes', active: 'no' },
  'groups.2': { name: 'Föräldrar', concerned: 'yes', active: 'yes' },
};

describe('a plan', () => {
  test('that leaves time, promises an answer and asks more than one group warns of nothing', () => {
    expect(warned(sound)).toEqual([]);
  });

  test('that has been decided upon or called off warns of nothing: it can be made no otherwise', () => {
    const hasty = draftOf({ ...sound, decisionExpectedOn: '2026-12-01' });
    for (const state of ['draft', 'planned', 'open', 'analysing'] as const)
      expect(planWarnings(hasty, { today, state })).toHaveLength(1);
    for (const state of ['decided', 'finished', 'cancelled'] as const)
      expect(planWarnings(hasty, { today, state })).toEqual([]);
  });

  test('that is not written yet warns of nothing', () => {
    expect(warned({})).toEqual([]);
  });

  test('with a decision less than two weeks after the last day says how short that is, at the step of times', () => {
    expect(warned({ ...sound, decisionExpectedOn: '2026-12-13' })).toEqual([
      { step: 'time', code: 'decision-too-soon', days: 13 },
    ]);
    expect(codes({ ...sound, decisionExpectedOn: '2026-12-14' })).toEqual([]);
  });

  test('that decides before people have been asked says just that', () => {
    expect(codes({ ...sound, decisionExpectedOn: '2026-11-29' })).toEqual(['decision-first']);
    expect(codes({ ...sound, decisionExpectedOn: sound.closesOn })).toEqual(['decision-too-soon']);
  });

  test('whose compilation ends with the decision has no time for it', () => {
    const way = { kind: 'compilation', on: '2026-12-01', until: '2026-12-20' };
    expect(codes({ ...sound, 'way.1': way })).toEqual(['no-time-to-compile']);
    expect(codes({ ...sound, 'way.1': { ...way, until: '2026-12-19' } })).toEqual([]);
  });

  test('that promises no answer, too late a first answer, or an answer before the decision, is warned of', () => {
    expect(codes({ ...sound, participantsToldOn: null, feedbackPromisedOn: null })).toEqual([
      'no-first-feedback',
      'no-feedback',
    ]);
    expect(codes({ ...sound, participantsToldOn: '2027-01-12' })).toEqual(['first-feedback-late']);
    expect(codes({ ...sound, feedbackPromisedOn: '2026-12-19' })).toEqual(['feedback-before-decision']);
  });

  test('for information promises no answer and needs none', () => {
    expect(codes({ ...sound, proposedLevel: 'inform', feedbackPromisedOn: null, 'groups.2': null })).toEqual(
      [],
    );
  });

  test('that asks one group alone, or nobody whom it concerns, is warned of at the step of groups', () => {
    expect(warned({ ...sound, 'groups.2': null })).toEqual([{ step: 'groups', code: 'one-group' }]);
    const strangers = { name: 'Experter', concerned: 'no', active: 'yes' };
    expect(codes({ ...sound, 'groups.1': strangers, 'groups.2': null })).toEqual(['nobody-concerned']);
  });

  test('with days but nobody employed to hold it is warned of', () => {
    const elected = { who: 'representative', people: ['birgit'] };
    expect(codes({ ...sound, 'responsible.time': elected })).toEqual(['no-staff']);
  });

  test('is told of dialogues on the same question from the last year, and of those that go on', () => {
    const title = { text: 'Lekplatser', language: 'sv' };
    const similar = [
      { slug: 'i-fjol', title, closedOn: '2025-10-10' },
      { slug: 'for-lange-sedan', title, closedOn: '2025-10-09' },
      { slug: 'pagar', title, closedOn: null },
    ];
    expect(
      warned(sound, similar).map((warning) => [warning.code, 'similar' in warning && warning.similar.slug]),
    ).toEqual([
      ['similar-recently', 'i-fjol'],
      ['similar-ongoing', 'pagar'],
    ]);
  });

  test('counts what should have been said by now', () => {
    const late = { channel: 'press', on: '2026-10-09' };
    expect(warned({ ...sound, 'channels.1': late, 'channels.2': { ...late, doneOn: '2026-10-09' } })).toEqual(
      [{ step: 'communication', code: 'channels-overdue', count: 1 }],
    );
    expect(isOverdue({ on: today }, today)).toBe(false);
  });
});
