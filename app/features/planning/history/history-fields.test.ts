import { expect, test } from 'vitest';

import { sourceFiles } from '../../../../tests/support/source-files';
import type { DraftField } from '../draft/draft-field';
import { historyField, partOfField } from './history-fields';

const files = sourceFiles(['app'], /-fields\.ts$/).filter(({ read }) => read().includes('= nameFields('));

test('everything that can be written in a working copy is told of in its history, as a part of the work', async () => {
  const names: string[] = [];
  for (const { path } of files) {
    const exported = (await import(`../../../../${path}`)) as Record<string, unknown>;
    for (const value of Object.values(exported)) names.push(...namesIn(value));
  }
  expect(names.length).toBeGreaterThan(60);
  const untold = names.filter((name) => historyField(name) === undefined || partOfField(name) === null);
  expect(untold).toEqual([]);
});

/** The names of the fields that an export holds; none of anything else. */
function namesIn(exported: unknown): readonly string[] {
  if (typeof exported !== 'object' || exported === null) return [];
  return Object.values(exported).flatMap((one: Partial<DraftField<unknown>> | null) =>
    typeof one?.name === 'string' && typeof one.read === 'function' ? [one.name] : [],
  );
}
