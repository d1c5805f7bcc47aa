import { describe, expect, test } from 'vitest';

import { draftOf } from '../../../../tests/support/draft-of';

import { participationIn } from './participation-in';

describe('figures of who took part', () => {
  test('are those of the public result, small ones too, until something else is typed', () => {
    const told = {
      dimension: 'gender',
      groups: [
        { label: { sv: 'Kvinnor', en: 'Women' }, count: 151 },
        { label: { sv: 'Annan' }, count: 2 },
        { label: { sv: 'Vill inte säga' }, count: 4 },
      ],
    } as const;
    const known = { published: [told], names: [{ sv: 'Män', en: 'Men' }] };
    const typed = (...value: { label: string; count: number }[]) =>
      participationIn(draftOf({ 'counted.gender': value }), known);
    expect(participationIn(draftOf({}), known)).toEqual([told]);
    expect(typed({ label: 'Kvinnor', count: 151 })).toEqual([told]);
    expect(typed({ label: 'Kvinnor', count: 150 }, { label: 'Män', count: 9 })).toEqual([
      {
        dimension: 'gender',
        groups: [
          { label: { sv: 'Kvinnor', en: 'Women' }, count: 150 },
          { label: { sv: 'Män', en: 'Men' }, count: 9 },
        ],
      },
    ]);
  });
});
