import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays } from '~/platform/clock';

import { batchState, lastDayOf, longestDays, mayPrint, mostCodes, parseBatch } from './code-batch';

const today = '2026-11-24';
const right = { name: 'Brev till Skolvägen', dialogue: '', size: '100', lastDay: '2026-12-24' };
const codesOf = (typed: Partial<typeof right>, allowed: readonly (string | null)[] = [null, 'skolvagen']) => {
  const parsed = parseBatch({ ...right, ...typed }, allowed, today);
  return parsed.kind === 'wrong' ? parsed.problems.map(({ code }) => code) : [];
};

describe('codes to make', () => {
  test('hold through their last day in Sweden', () => {
    const parsed = parseBatch(right, [null], today);
    expect(parsed).toEqual({
      kind: 'right',
      batch: {
        name: 'Brev till Skolvägen',
        dialogueId: null,
        size: 100,
        expiresAt: '2026-12-24T23:00:00.000Z',
      },
    });
    if (parsed.kind === 'right') expect(lastDayOf(parsed.batch)).toBe('2026-12-24');
  });

  test('are between one and two thousand, however the number is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 10_000 }), (size) => {
        expect(codesOf({ size: ` ${size} ` })).toEqual(
          size >= 1 && size <= mostCodes ? [] : ['size-out-of-range'],
        );
      }),
    );
    expect(codesOf({ size: '1 500' })).toEqual([]);
    expect(codesOf({ size: '1e3' })).toEqual(['size-out-of-range']);
    expect(codesOf({ size: '' })).toEqual(['size-missing']);
  });

  test('end today at the earliest, and within a year', () => {
    expect(codesOf({ lastDay: today })).toEqual([]);
    expect(codesOf({ lastDay: addDays(today, -1) })).toEqual(['day-past']);
    expect(codesOf({ lastDay: addDays(today, longestDays) })).toEqual([]);
    expect(codesOf({ lastDay: addDays(today, longestDays + 1) })).toEqual(['day-too-far']);
    expect(codesOf({ lastDay: '2026-02-30' })).toEqual(['day-missing']);
  });

  test('are for what whoever makes them may hand out codes for', () => {
    expect(codesOf({ dialogue: 'skolvagen' })).toEqual([]);
    expect(codesOf({ dialogue: 'torget' })).toEqual(['dialogue-unknown']);
    expect(codesOf({ dialogue: '' }, ['skolvagen'])).toEqual(['dialogue-unknown']);
  });
});

describe('codes that have been made', () => {
  const batch = {
    createdAt: '2026-11-24T09:00:00.000Z',
    expiresAt: '2026-12-24T23:00:00.000Z',
    revokedAt: null,
    createdBy: 'anna',
  };
  const at = (time: string) => new Date(time);

  test('can be used until they end or are revoked', () => {
    expect(batchState(batch, at('2026-12-24T22:59:59.999Z'))).toBe('valid');
    expect(batchState(batch, at('2026-12-24T23:00:00.000Z'))).toBe('expired');
    expect(batchState({ ...batch, revokedAt: batch.createdAt }, at('2027-01-01T00:00:00.000Z'))).toBe(
      'revoked',
    );
  });

  test('are shown to whoever made them, for an hour, and then never again', () => {
    expect(mayPrint(batch, 'anna', at('2026-11-24T09:59:59.999Z'))).toBe('printable');
    expect(mayPrint(batch, 'anna', at('2026-11-24T10:00:00.000Z'))).toBe('too-late');
    expect(mayPrint(batch, 'erik', at('2026-11-24T09:00:00.000Z'))).toBe('not-theirs');
    const revoked = { ...batch, revokedAt: batch.createdAt };
    expect(mayPrint(revoked, 'anna', at('2026-11-24T09:00:00.000Z'))).toBe('revoked');
    expect(mayPrint(batch, 'anna', at('2026-12-24T23:00:00.000Z'))).toBe('expired');
  });
});
