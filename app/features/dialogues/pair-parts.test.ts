import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { pairParts } from './pair-parts';

const parts = (...keys: (string | null)[][]) => keys.map((of, index) => ({ id: String(index), keys: of }));

describe('parts of a dialogue that are written again', () => {
  test('keep their ids when one comes before them', () => {
    expect(pairParts(parts(['a'], ['b']), [['new'], ['a'], ['b']])).toEqual({
      kept: [undefined, '0', '1'],
      gone: [],
    });
  });

  test('keep their ids when one goes, and when they change places', () => {
    expect(pairParts(parts(['a'], ['b'], ['c']), [['c'], ['b']])).toEqual({ kept: ['2', '1'], gone: ['0'] });
  });

  test('are known by the surest sign first, then by the next', () => {
    const known = parts(['welcome', '17:00'], ['walk', '18:00']);
    const wanted = [
      ['walk', '17:00'],
      ['greeting', '18:00'],
    ];
    expect(pairParts(known, wanted)).toEqual({ kept: ['1', '0'], gone: [] });
    expect(
      pairParts(parts(['welcome', '17:00']), [
        ['speech', '12:00'],
        ['greeting', '17:00'],
      ]).kept,
    ).toEqual([undefined, '0']);
  });

  test('that no sign fits are taken for edited ones, in order', () => {
    expect(pairParts(parts(['a'], ['b']), [['x'], ['y']])).toEqual({ kept: ['0', '1'], gone: [] });
  });

  test('that stay are never taken for another, and never gone', () => {
    const known = [{ id: '0', keys: ['a'], stays: true }, ...parts(['z'], ['b']).slice(1)];
    expect(pairParts(known, [['x']])).toEqual({ kept: ['1'], gone: [] });
    expect(pairParts(known, [['x'], ['a']])).toEqual({ kept: ['1', '0'], gone: [] });
    expect(pairParts(known, [])).toEqual({ kept: [], gone: ['1'] });
  });

  test('that both lack a sign are not alike by that', () => {
    expect(pairParts(parts([null, 'a'], [null, 'b']), [[null, 'b']])).toEqual({ kept: ['1'], gone: ['0'] });
  });

  test('each keep one id at most, and no id is lost: it is kept or gone', () => {
    const keys = fc.tuple(fc.constantFrom('a', 'b', 'c', null), fc.constantFrom('1', '2', null));
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 6 }), fc.array(keys, { maxLength: 6 }), (known, wanted) => {
        const { kept, gone } = pairParts(parts(...known), wanted);
        const used = kept.filter((id) => id !== undefined);
        expect([...used, ...gone].sort()).toEqual(parts(...known).map(({ id }) => id));
        expect(used).toHaveLength(Math.min(known.length, wanted.length));
        expect(pairParts(parts(...known), known).gone).toEqual([]);
      }),
    );
  });

  test('with a sure sign of their own are always found again', () => {
    const own = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 });
    fc.assert(
      fc.property(own, own, (known, wanted) => {
        const { kept } = pairParts(
          parts(...known.map((key) => [key])),
          wanted.map((key) => [key]),
        );
        for (const [index, key] of wanted.entries())
          if (known.includes(key)) expect(kept[index]).toBe(String(known.indexOf(key)));
      }),
    );
  });
});
