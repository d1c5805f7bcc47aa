import { describe, expect, test } from 'vitest';

import { askForPublication } from '~/features/publishing/ask-publication.server';
import { approvePublication } from '~/features/publishing/judge-publication.server';
import { newId } from '~/platform/ids';

import { addAccount } from '../../../../tests/support/add-account';
import { eachDatabase } from '../../../../tests/support/database';
import { sampleNow as now } from '../../../../tests/support/sample-dialogue';
import { sampleSecrets as secrets } from '../../../../tests/support/sample-meeting';
import { decisionForm, startOutcome } from '../../../../tests/support/sample-outcome';
import { readResult } from '../read-result.server';
import { previewResult } from './preview-result.server';
import { saveDecision } from './save-outcome.server';

eachDatabase((db) => {
  describe('a result', () => {
    test('is published once, by someone else than who asked, with its decisions', async () => {
      const { dialogue, writing } = await startOutcome(db());
      const publishing = (by: string) => ({ by, secrets, now, ladder: 5 as const });
      const anna = writing.actor.accountId;
      const [cem, disa] = [
        await addAccount(db(), 'staff', { name: 'Cem' }),
        await addAccount(db(), 'staff', { name: 'Disa' }),
      ];
      const ask = (note: string | null) =>
        askForPublication(
          db(),
          dialogue,
          { kind: 'result', note: note === null ? null : { sv: note }, publishAt: null },
          publishing(anna),
        );
      expect(await ask('Beslutet är taget.')).toEqual({ kind: 'refused', code: 'obstacles' });
      const id = newId();
      await saveDecision(db(), dialogue, { id, form: decisionForm(id), file: null }, writing);
      expect(await ask(null)).toEqual({ kind: 'refused', code: 'note-missing' });
      const asked = await ask('Beslutet är taget.');
      if (asked.kind !== 'asked') throw new Error(asked.code);
      const which = { id: asked.id, dialogueId: dialogue.id };
      expect(await approvePublication(db(), which, publishing(anna))).toEqual({
        kind: 'refused',
        code: 'own-request',
      });
      const decisions = async () =>
        (await readResult(db(), dialogue.slug, { language: 'sv', now }))?.result.decisions.length;
      expect(await decisions()).toBe(0);
      const both = [cem, disa].map((by) => approvePublication(db(), which, publishing(by)));
      expect((await Promise.all(both)).map(({ kind }) => kind).sort()).toEqual(['published', 'refused']);
      expect(await decisions()).toBe(1);
      expect(await ask('Igen.')).toEqual({ kind: 'refused', code: 'nothing-changed' });
    });

    test('is looked at as it would be, and nothing of that stays', async () => {
      const { dialogue, writing } = await startOutcome(db());
      const id = newId();
      await saveDecision(db(), dialogue, { id, form: decisionForm(id), file: null }, writing);
      const reading = { language: 'sv', now };
      const page = await previewResult(db(), dialogue, { ...reading, secrets }, null);
      expect(page?.result.decisions[0]?.outcome.text).toBe('Lyktor sätts upp.');
      expect((await readResult(db(), dialogue.slug, reading))?.result.decisions).toEqual([]);
    });
  });
});
