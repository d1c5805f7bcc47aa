import { describe, expect, test } from 'vitest';

import type { Database } from '~db/client';

import { eachDatabase } from '../../../../tests/support/database';
import { openPlan, planWriter } from '../../../../tests/support/sample-plan';
import { planFields } from '../plan/plan-fields';
import { changeDraft, readDraft } from './change-draft.server';
import { textOf, valueOf, type DraftChange } from './draft';

const text = (value: string, seen: number, field = 'purpose'): DraftChange => ({
  field,
  item: 'sv',
  seen,
  value: { text: value, of: null },
});

eachDatabase((db) => {
  async function prepare() {
    const { anna, dialogue } = await openPlan(db());
    const birgit = await planWriter(db(), 'representative', 'Birgit Ek');
    const as = ({ actor, now }: typeof anna, changes: readonly DraftChange[]) =>
      db()
        .transaction()
        .execute((trx: Database) => changeDraft(trx, dialogue.id, changes, { by: actor.accountId, now }));
    const purpose = async () => textOf(await readDraft(db(), dialogue), planFields.purpose, 'sv');
    return { anna, birgit, as, purpose, dialogue };
  }

  describe('two who write in one working copy', () => {
    test('at the very same moment: one text is kept, and the other is told whose', async () => {
      const { anna, birgit, as, purpose } = await prepare();
      const outcomes = await Promise.all([
        as(anna, [text('Annas syfte', 0)]),
        as(birgit, [text('Birgits syfte', 0)]),
      ]);
      const kept = outcomes.findIndex(({ kind }) => kind === 'changed');
      const told = outcomes.find((outcome) => outcome.kind === 'conflict');
      const [text1, name] = kept === 0 ? ['Annas syfte', 'Anna Lind'] : ['Birgits syfte', 'Birgit Ek'];
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'conflict']);
      expect(await purpose()).toBe(text1);
      expect(told?.conflicts).toMatchObject([{ field: 'purpose', name, theirs: { value: { text: text1 } } }]);
    });

    test('never stand in each other’s way in different fields of one page', async () => {
      const { anna, birgit, as, dialogue } = await prepare();
      const outcomes = await Promise.all([
        as(anna, [text('Annas syfte', 0)]),
        as(birgit, [text('Birgits fråga', 0, 'question')]),
      ]);
      expect(outcomes.map(({ kind }) => kind)).toEqual(['changed', 'changed']);
      const draft = await readDraft(db(), dialogue);
      expect(textOf(draft, planFields.purpose, 'sv')).toBe('Annas syfte');
      expect(textOf(draft, planFields.question, 'sv')).toBe('Birgits fråga');
    });

    test('keep what the other wrote in a field that they left as they saw it', async () => {
      const { anna, birgit, as, purpose } = await prepare();
      await as(anna, [text('Först', 0)]);
      await as(birgit, [text('Sedan', 1)]);
      const saved = await as(anna, [text('Först', 1), text('Hur då?', 0, 'question')]);
      expect(saved).toEqual({ kind: 'changed', changed: ['question.sv'] });
      expect(await purpose()).toBe('Sedan');
    });

    test('keep nothing at all of a form in which one value conflicts', async () => {
      const { anna, birgit, as, dialogue } = await prepare();
      await as(birgit, [text('Birgits syfte', 0)]);
      const outcome = await as(anna, [
        { field: 'background', item: '', seen: 0, value: 'Ny bakgrund' },
        text('Annas syfte', 0),
      ]);
      expect(outcome.kind).toBe('conflict');
      expect(valueOf(await readDraft(db(), dialogue), planFields.background)).toBeNull();
    });

    test('can each replace the other’s text once they have seen it', async () => {
      const { anna, birgit, as, purpose } = await prepare();
      await as(birgit, [text('Birgits syfte', 0)]);
      expect(await as(anna, [text('Annas syfte', 1)])).toMatchObject({ kind: 'changed' });
      expect(await purpose()).toBe('Annas syfte');
    });

    test('who take the same thing away do not conflict', async () => {
      const { anna, birgit, as } = await prepare();
      await as(anna, [text('Först', 0)]);
      const gone = { ...text('', 1), value: null };
      expect(await as(birgit, [gone])).toMatchObject({ kind: 'changed', changed: ['purpose.sv'] });
      expect(await as(anna, [gone])).toEqual({ kind: 'changed', changed: [] });
    });
  });
});
