import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { erasureOutcomes, longestErasureText, parseDecision } from './erasure';

describe('a decision on an erasure', () => {
  test('that refuses must say why', () => {
    expect(parseDecision({ outcome: 'refused', reason: ' \r\n' })).toEqual({
      kind: 'wrong',
      problems: [{ field: 'reason', code: 'reason-missing' }],
    });
    expect(parseDecision({ outcome: 'refused', reason: 'Arkivlagen' })).toEqual({
      kind: 'decision',
      outcome: 'refused',
      reason: 'Arkivlagen',
    });
  });

  test.each(erasureOutcomes.filter((outcome) => outcome !== 'refused'))(
    'that is %s may do without',
    (outcome) => {
      expect(parseDecision({ outcome, reason: '' })).toEqual({ kind: 'decision', outcome, reason: null });
    },
  );

  test('must be one of those there are', () => {
    fc.assert(
      fc.property(fc.string(), (outcome) => {
        fc.pre(!(erasureOutcomes as readonly string[]).includes(outcome));
        expect(parseDecision({ outcome, reason: '' })).toEqual({
          kind: 'wrong',
          problems: [{ field: 'outcome', code: 'outcome-missing' }],
        });
      }),
    );
  });

  test('says everything that is wrong at once', () => {
    expect(parseDecision({ outcome: '', reason: 'x'.repeat(longestErasureText + 1) })).toEqual({
      kind: 'wrong',
      problems: [
        { field: 'outcome', code: 'outcome-missing' },
        { field: 'reason', code: 'reason-too-long' },
      ],
    });
  });
});
