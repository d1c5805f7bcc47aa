import { expect, test } from 'vitest';

import { latePromises } from './late-promise';

const today = '2026-11-22';
const promise = (kind: 'decision' | 'everyone', on: string | null, isKept = false) => ({
  ...{ kind, id: '', on, isKept, title: null },
});

test('a promise is late from the day after its own, and by how many days is told; the oldest comes first', () => {
  const late = latePromises([promise('everyone', '2026-11-21'), promise('decision', '2026-11-01')], today);
  expect(late.map(({ kind, days }) => [kind, days])).toEqual([
    ['decision', 21],
    ['everyone', 1],
  ]);
  expect(latePromises([promise('everyone', today)], today)).toEqual([]);
});

test('what was kept, and what was never promised by a day, is not late', () => {
  expect(latePromises([promise('everyone', '2026-01-01', true), promise('decision', null)], today)).toEqual(
    [],
  );
});
