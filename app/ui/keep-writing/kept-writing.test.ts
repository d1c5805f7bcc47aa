import { describe, expect, test } from 'vitest';

import { differs, fitted, readKept } from './kept-writing';

describe('what someone was writing when the page went away', () => {
  test('goes into the same fields, saying again what they had seen', () => {
    const kept = { fields: [['title.sv', 'Ny lekplats']] as const, seen: 'title.sv=2 purpose.sv=0' };
    expect(fitted(kept, 'title.sv=3 purpose.sv=0')).toEqual({
      fields: [['title.sv', 'Ny lekplats']],
      seen: 'title.sv=2 purpose.sv=0',
    });
  });

  test('goes into what is now there to be filled in, where it was about something new', () => {
    const kept = {
      fields: [
        ['goals.old.goal', 'Fler unga'],
        ['goals.one.goal', 'Fler'],
      ] as const,
      seen: 'goals.one=1 goals.old=0',
    };
    expect(fitted(kept, 'goals.one=1 goals.new=0')).toEqual({
      fields: [
        ['goals.new.goal', 'Fler unga'],
        ['goals.one.goal', 'Fler'],
      ],
      seen: 'goals.one=1 goals.new=0',
    });
  });

  test('is not offered when the page says the same', () => {
    const fields = [
      ['a', 'x'],
      ['b', ''],
    ] as const;
    expect(differs({ fields }, [['a', 'x']])).toBe(false);
    expect(differs({ fields }, [['a', 'y']])).toBe(true);
  });

  test('is nothing when the memory holds something else', () => {
    for (const text of [null, '', '{', 'null', '{"fields":3}']) expect(readKept(text)).toBeNull();
  });
});
