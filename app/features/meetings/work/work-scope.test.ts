import { describe, expect, test } from 'vitest';

import { scopeOf } from './work-scope';

describe('whose meetings someone of the kommun works with', () => {
  test('all, by a role in the whole portal', () => {
    expect(scopeOf([{ role: 'communicator', dialogueId: null }], ['change-meetings'])).toBe('all');
  });

  test('those of the dialogues in which they hold a role for it', () => {
    const held = [
      { role: 'officer', dialogueId: 'torget' },
      { role: 'representative', dialogueId: 'skolan' },
      { role: 'communicator', dialogueId: 'parken' },
    ] as const;
    expect(scopeOf(held, ['see-participants'])).toEqual(['torget']);
    expect(scopeOf(held, ['see-participants', 'change-meetings'])).toEqual(['torget', 'parken']);
  });

  test('needs are seen by officers of that very dialogue alone', () => {
    expect(scopeOf([{ role: 'officer', dialogueId: null }], ['see-needs'])).toEqual([]);
    expect(scopeOf([{ role: 'officer', dialogueId: 'torget' }], ['see-needs'])).toEqual(['torget']);
  });
});
