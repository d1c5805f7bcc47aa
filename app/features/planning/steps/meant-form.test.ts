import { describe, expect, test } from 'vitest';

import { meantForm } from './meant-form';

const meant = (fields: Record<string, string>) => meantForm(new Map(Object.entries(fields)));

describe('the button that a step’s form is sent by', () => {
  test('that adds one more leads to where it is filled in, and to nothing that is no list', () => {
    expect(meant({ more: 'goals' }).onward).toBe('goals-new');
    expect(meant({ more: '"><script>' }).onward).toBeNull();
    expect(meant({}).onward).toBeNull();
  });

  test('that moves a group leads to it in its new square; one that no page has does nothing', () => {
    expect(meant({ move: 'a noyes' }).onward).toBe('placed-a');
    for (const move of ['', 'a', 'a nowhere', ' noyes']) {
      expect(meant({ move })).toEqual({ form: new Map([['move', move]]), onward: null });
    }
  });
});
