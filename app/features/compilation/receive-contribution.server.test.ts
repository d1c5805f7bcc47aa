import { describe, expect, test } from 'vitest';

import { addAccount } from '../../../tests/support/add-account';
import { eachDatabase } from '../../../tests/support/database';
import { sampleNow } from '../../../tests/support/sample-dialogue';
import { saveInput } from '../../../tests/support/sample-input';
import { findContributions } from './contribution.queries.server';
import { receiveContribution } from './receive-contribution.server';

eachDatabase((db) => {
  const receive = (dialogueId: string, key: string | null, text: string) =>
    db()
      .transaction()
      .execute((trx) =>
        receiveContribution(
          trx,
          { dialogueId, source: 'survey', key, text, language: 'sv', saidOn: '2026-11-20' },
          sampleNow,
        ),
      );

  describe('what a resident has said', () => {
    test('arrives once, however many times it is handed in at the same time', async () => {
      const { id } = await saveInput(db());
      const arrived = await Promise.all([1, 2, 3, 4, 5].map(() => receive(id, 'svar-1', 'Mer ljus')));
      expect(arrived.filter(({ isNew }) => isNew)).toHaveLength(1);
      expect(new Set(arrived.map((one) => one.id)).size).toBe(1);
      expect(await receive(id, 'svar-2', 'Mer ljus')).toMatchObject({ isNew: true });
      expect(await findContributions(db(), id)).toHaveLength(2);
    });

    test('arrives as often as it is said, where it has no key', async () => {
      const { id } = await saveInput(db());
      await receive(id, null, 'Mer ljus');
      await receive(id, null, 'Mer ljus');
      expect(await findContributions(db(), id)).toHaveLength(2);
    });

    test('is deleted by nobody, even straight in the database', async () => {
      const { id } = await saveInput(db(), ['Mer ljus']);
      await expect(db().deleteFrom('contribution').where('dialogue_id', '=', id).execute()).rejects.toThrow(
        /nothing is deleted from contribution/,
      );
      await expect(db().deleteFrom('dialogue').where('id', '=', id).execute()).rejects.toThrow();
      expect(await findContributions(db(), id)).toHaveLength(1);
    });

    test('keeps to the resident who said it', async () => {
      const { id } = await saveInput(db());
      const accountId = await addAccount(db());
      await db()
        .transaction()
        .execute((trx) =>
          receiveContribution(
            trx,
            {
              dialogueId: id,
              source: 'proposal',
              key: 'p',
              text: 'Bänkar',
              language: 'fi',
              accountId,
              saidOn: '2026-11-20',
            },
            sampleNow,
          ),
        );
      const row = await db()
        .selectFrom('contribution')
        .select(['account_id', 'language'])
        .where('dialogue_id', '=', id)
        .executeTakeFirstOrThrow();
      expect(row).toEqual({ account_id: accountId, language: 'fi' });
    });
  });
});
