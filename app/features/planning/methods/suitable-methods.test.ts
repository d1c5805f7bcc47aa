import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { influenceLevels } from '~/features/dialogues/influence-level';
import { groupSizes, methodCodes, methods, methodsFor, timeSpans } from '~/features/dialogues/method';

import { isOffered, offeredMethods, rankMethods } from './suitable-methods';

const needs = fc.record({
  level: fc.option(fc.constantFrom(...influenceLevels)),
  size: fc.option(fc.constantFrom(...groupSizes)),
  time: fc.option(fc.constantFrom(...timeSpans)),
  seldomHeard: fc.boolean(),
});

describe('the methods that a plan offers', () => {
  test('with information are ways to inform, and no way to take part', () => {
    expect(offeredMethods('inform')).toEqual(methodsFor('inform'));
    expect(isOffered('survey', 'inform')).toBe(false);
    expect(isOffered('information_meeting', 'inform')).toBe(true);
  });

  test('with a dialogue are all, since a meeting that informs can be a part of it', () => {
    expect(offeredMethods('consult')).toEqual(methodCodes);
    expect(isOffered('no_such_method', 'consult')).toBe(false);
  });

  test('are each shown once, and none that fits less well in all comes before one that fits', () => {
    fc.assert(
      fc.property(needs, (wanted) => {
        const ranked = rankMethods(wanted);
        expect(ranked.map(({ code }) => code).sort()).toEqual([...offeredMethods(wanted.level)].sort());
        const firstMisfit = ranked.findIndex(({ misfits }) => misfits.length > 0);
        if (firstMisfit === -1) return;
        expect(ranked.slice(firstMisfit).every(({ misfits }) => misfits.length > 0)).toBe(true);
      }),
    );
  });

  test('that suit another level come last, whatever else suits', () => {
    fc.assert(
      fc.property(needs, (wanted) => {
        const atLevel = rankMethods(wanted).map(({ misfits }) => !misfits.includes('level'));
        expect(atLevel).toEqual([...atLevel].sort((one, other) => Number(other) - Number(one)));
      }),
    );
  });

  test('begin, of those that suit alike, with what reaches the seldom heard where some of those concerned are', () => {
    const wanted = { level: 'dialogue', size: 'some', time: 'weeks' } as const;
    expect(rankMethods({ ...wanted, seldomHeard: true })[0]).toEqual({
      code: 'outreach',
      misfits: [],
      reachesSeldomHeard: true,
    });
    expect(rankMethods({ ...wanted, seldomHeard: false })[0]!.code).toBe('idea_seminar');
  });

  test('begin with what reaches as many as are meant, in the time that there is', () => {
    const quick = { level: 'consult', size: 'many', time: 'days', seldomHeard: false } as const;
    for (const { code, misfits } of rankMethods(quick)) {
      if (misfits.length > 0) break;
      expect(methods[code].reach).toContain('many');
      expect(methods[code].takes).toBe('days');
    }
    const [first] = rankMethods(quick);
    expect(first).toEqual({ code: 'sms_survey', misfits: [], reachesSeldomHeard: false });
  });
});
