import { describe, expect, test } from 'vitest';

import { newId } from '~/platform/ids';

import { eachDatabase } from '../../../../tests/support/database';
import { openPlan, planWriter } from '../../../../tests/support/sample-plan';
import { commentInputs, longestComment } from './comment';
import { handleComment } from './handle-comment.server';
import { countOpenComments, readComments } from './read-comments.server';

eachDatabase((db) => {
  async function prepare() {
    const { anna, dialogue } = await openPlan(db());
    const send = (fields: Record<string, string>, writing = anna) =>
      handleComment(db(), dialogue, { step: 'goals', form: new Map(Object.entries(fields)) }, writing);
    const read = () => readComments(db(), dialogue.id, 'goals');
    return { dialogue, send, read };
  }

  describe('a comment on a step', () => {
    test('is read with who wrote it, and counted until someone says that it is dealt with', async () => {
      const { dialogue, send, read } = await prepare();
      const id = newId();
      await send({ [commentInputs.id]: id, [commentInputs.text]: ' Räcker 200 svar?\r\n' });
      expect(await read()).toMatchObject([{ id, text: 'Räcker 200 svar?', by: 'Anna Lind', settled: null }]);
      expect(await countOpenComments(db(), dialogue.id)).toEqual({ goals: 1 });
      const birgit = await planWriter(db(), 'representative', 'Birgit Ek');
      expect(await send({ [commentInputs.settle]: id }, birgit)).toEqual({ kind: 'settled' });
      expect(await read()).toMatchObject([{ id, settled: { by: 'Birgit Ek' } }]);
      expect(await countOpenComments(db(), dialogue.id)).toEqual({});
    });

    test('is kept once however many times its form is sent', async () => {
      const { send, read } = await prepare();
      const form = { [commentInputs.id]: newId(), [commentInputs.text]: 'En gång' };
      await Promise.all([send(form), send(form)]);
      expect(await read()).toHaveLength(1);
    });

    test('that is empty or too long comes back as it was typed', async () => {
      const { send, read } = await prepare();
      const id = newId();
      expect(await send({ id, text: ' ' })).toMatchObject({ typed: { problem: 'missing' } });
      const text = 'x'.repeat(longestComment + 1);
      expect(await send({ id, text })).toEqual({ kind: 'refused', typed: { id, text, problem: 'too-long' } });
      expect(await read()).toEqual([]);
    });

    test('of another dialogue is not settled from here', async () => {
      const [here, other] = [await prepare(), await prepare()];
      const id = newId();
      await other.send({ id, text: 'Kvar' });
      await here.send({ [commentInputs.settle]: id });
      expect(await other.read()).toMatchObject([{ settled: null }]);
    });
  });
});
