import { describe, expect, test } from 'vitest';

import { languages } from '~/i18n/i18n.server';

import { eachDatabase } from '../../../../tests/support/database';
import { openPlan, planWriter } from '../../../../tests/support/sample-plan';
import { draftInputs, writeSeen } from '../draft/draft-form';
import { saveStep } from '../steps/save-step.server';
import { readHistory, readHistoryChoice, readLastChange } from './read-history.server';

const swedish = languages.find(({ tag }) => tag === 'sv')!;
const all = readHistoryChoice(new URLSearchParams());

eachDatabase((db) => {
  /** Anna writes a purpose, then Birgit another, and answers a condition. */
  async function prepare() {
    const { anna, dialogue } = await openPlan(db());
    const birgit = await planWriter(
      db(),
      'representative',
      'Birgit Ek',
      new Date('2026-11-23T08:00:00.000Z'),
    );
    const write = (writing: typeof anna, step: 'question' | 'gates', seen: object, typed: object) => {
      const seenIn = writeSeen({ ...seen });
      const form = new Map(Object.entries({ ...typed, [draftInputs.seen]: seenIn }));
      return saveStep(db(), dialogue, { step, form, ladder: 5 }, writing);
    };
    await write(anna, 'question', { 'purpose.sv': 0 }, { 'purpose.sv': 'Annas syfte' });
    await write(birgit, 'question', { 'purpose.sv': 1 }, { 'purpose.sv': 'Birgits syfte' });
    const gate = { 'gate.wanted.answer': 'no', 'gate.wanted.ground': 'Nej.' };
    await write(birgit, 'gates', { 'gate.wanted': 0 }, gate);
    return { dialogue, birgit };
  }

  describe('the history of a plan', () => {
    test('tells every change, the latest first: who, when, from what to what', async () => {
      const { dialogue } = await prepare();
      const { saves, pages, editors } = await readHistory(db(), dialogue.id, all, swedish);
      expect(pages).toBe(1);
      expect(editors.map(({ name }) => name)).toEqual(['Anna Lind', 'Birgit Ek']);
      expect(saves.map(({ by, at }) => [by, at])).toEqual([
        ['Birgit Ek', '2026-11-23T08:00:00.000Z'],
        ['Anna Lind', '2026-11-22T18:00:00.000Z'],
      ]);
      expect(saves[0]?.changes).toMatchObject([
        { field: 'gate', item: 'wanted', step: 'gates', from: {}, to: { answer: 'no', ground: 'Nej.' } },
        { field: 'purpose', language: 'sv', from: { '': 'Annas syfte' }, to: { '': 'Birgits syfte' } },
      ]);
    });

    test('is narrowed to a step and to a person', async () => {
      const { dialogue, birgit } = await prepare();
      const choose = (address: Record<string, string>) =>
        readHistory(db(), dialogue.id, readHistoryChoice(new URLSearchParams(address)), swedish);
      const fieldsOf = ({ saves }: Awaited<ReturnType<typeof choose>>) =>
        saves.flatMap(({ changes }) => changes.map(({ field }) => field));
      expect(fieldsOf(await choose({ steg: 'gates' }))).toEqual(['gate']);
      const hers = { person: birgit.actor.accountId, steg: 'question' };
      expect(fieldsOf(await choose(hers))).toEqual(['purpose']);
      expect(fieldsOf(await choose({ steg: 'finns-inte', person: '-', sida: '9' }))).toHaveLength(5);
    });

    test('says who changed a step last', async () => {
      const { dialogue } = await prepare();
      expect(await readLastChange(db(), dialogue.id, 'question')).toEqual({
        by: 'Birgit Ek',
        at: '2026-11-23T08:00:00.000Z',
      });
      expect(await readLastChange(db(), dialogue.id, 'goals')).toBeNull();
    });
  });
});
