import { expect, test } from 'vitest';

import { isId, newId } from './ids';

test('an id is known as one, and nothing else is', () => {
  const id = newId();
  expect(isId(id)).toBe(true);
  const others = ['', 'x', id.toUpperCase(), ` ${id}`, `${id}'--`, '00000000-0000-0000-0000-000000000000'];
  expect(others.filter(isId)).toEqual([]);
});
