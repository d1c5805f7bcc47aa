import { expect, test } from 'vitest';

import { interpreterTag } from './interpreter-language';
import { countNeeds } from './participants';

test('an interpreter is asked for in any of the portal’s languages, and known by the same one', () => {
  for (const written of ['somaliska', ' Somali ', 'so', 'الصومالية', 'сомалі', 'somali'])
    expect(interpreterTag(written), written).toBe('so');
  expect(interpreterTag('somaliska, gärna en kvinna')).toBeNull();
});

test('what there is to order tells to which languages, once each, of those who have a seat', () => {
  const needing = (detail: string, state: 'seated' | 'waiting' = 'seated') => ({
    state,
    needs: [{ kind: 'interpreter', detail } as const],
  });
  expect(
    countNeeds([
      needing('somaliska'),
      needing('Somali'),
      needing('romani chib'),
      needing('arabiska', 'waiting'),
    ]),
  ).toEqual([{ kind: 'interpreter', count: 3, languages: ['so', 'romani chib'] }]);
});
