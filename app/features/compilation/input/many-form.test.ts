import { describe, expect, test } from 'vitest';

import type { FormFields } from '~/platform/read-form.server';

import { queueOf, readFilter } from './input-filter';
import { manyFields, readMany } from './many-form';

const form = (fields: Readonly<Record<string, string>>): FormFields => new Map(Object.entries(fields));

describe('several that are sorted at once', () => {
  const marked = { [manyFields.shown]: 'a b c', [`${manyFields.select}b`]: '1', [manyFields.category]: 'k' };

  test('are those that are marked', () => {
    expect(readMany(form(marked)).selected).toEqual(['b']);
  });

  test('are all that stood on the page when that is asked for, whatever is marked', () => {
    expect(readMany(form({ ...marked, [manyFields.all]: '1' })).selected).toEqual(['a', 'b', 'c']);
  });

  test('are never more than a page holds', () => {
    const shown = Array.from({ length: 60 }, (_, place) => String(place)).join(' ');
    expect(readMany(form({ [manyFields.shown]: shown, [manyFields.all]: '1' })).selected).toHaveLength(50);
  });
});

describe('going through contributions one by one', () => {
  test.each([
    ['sorterat=inte-av-mig', 'not-mine'],
    ['sorterat=oense', 'disagreed'],
    ['sorterat=av-mig', null],
    ['', null],
    ['sorterat=av-ingen&q=ljus', null],
  ])('of the list %j follows %j', (search, queue) => {
    expect(queueOf(readFilter(new URLSearchParams(search)))).toBe(queue);
  });
});
