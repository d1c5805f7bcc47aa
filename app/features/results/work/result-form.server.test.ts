import { expect, test } from 'vitest';

import { changeDraft } from '~/features/planning/draft/change-draft.server';
import { languageOrSource } from '~/i18n/i18n.server';

import { eachDatabase } from '../../../../tests/support/database';
import { sampleNow as now } from '../../../../tests/support/sample-dialogue';
import { startOutcome } from '../../../../tests/support/sample-outcome';
import { readResultForm } from './read-outcome-pages.server';

const kommun = { ladder: 5 } as unknown as Parameters<typeof readResultForm>[0]['kommun'];

eachDatabase((db) => {
  test('the result begins with whom nobody reached as it was handed over, until that is written there or taken away', async () => {
    const { dialogue } = await startOutcome(db());
    const write = (field: string, seen: number, text: string | null) =>
      changeDraft(
        db(),
        dialogue.id,
        [{ field, item: 'sv', seen, value: text === null ? null : { text, of: null } }],
        { by: null, now },
      );
    const shown = async () => {
      const context = { db: db(), clock: () => now, kommun };
      const { form } = await readResultForm(context, dialogue, languageOrSource('sv'));
      return form.values['resultNotReached.sv'] ?? '';
    };
    expect(await shown()).toBe('');
    await write('notReached', 0, 'Tonåringar.');
    expect(await shown()).toBe('Tonåringar.');
    await write('resultNotReached', 0, 'De unga.');
    expect(await shown()).toBe('De unga.');
    await write('resultNotReached', 1, null);
    expect(await shown()).toBe('');
  });
});
