import { describe, expect, test } from 'vitest';

import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { eachDatabase } from '../../../../tests/support/database';
import { saveInput, sorter } from '../../../../tests/support/sample-input';
import { readConclusions } from '../conclusions/read-conclusions.server';
import { hideContribution } from '../input/hide-contribution.server';
import { readInput } from '../read-input.server';
import type { Sorting } from '../sorting-context';
import { addCategory } from './add-category.server';
import { categoriesInUse } from './category';
import { mergeCategory, moveCategory, renameCategory, retireCategory } from './change-category.server';
import { codeContribution, type CodingChoice } from './code-contribution.server';
import { agreementOf, categoriesBy, countInput } from './coding';
import { countUnsorted } from './count-unsorted.server';
import { sortMany } from './sort-many.server';

const noNew = { kind: 'theme', title: '' };
function choose(...ticked: Id[]): CodingChoice {
  return { ticked, shown: ticked, without: false, added: noNew };
}

type Dialogue = Awaited<ReturnType<typeof saveInput>>;

async function add(db: Database, dialogue: Dialogue, title: string, by: Sorting): Promise<Id> {
  const outcome = await addCategory(db, dialogue, { kind: 'theme', title }, by);
  if (outcome.kind !== 'added') throw new Error(outcome.problem);
  return outcome.id;
}

eachDatabase((db) => {
  async function prepare(...notes: string[]) {
    const dialogue = await saveInput(db(), notes);
    const anna = await sorter(db());
    const bo = await sorter(db(), 'Bo Ek');
    const light = await add(db(), dialogue, 'Belysning', anna);
    const safe = await add(db(), dialogue, 'Trygghet', anna);
    const [first = '', second = ''] = dialogue.ids;
    const code = (id: Id, choice: CodingChoice, by: Sorting) =>
      codeContribution(db(), dialogue, id, choice, by);
    const read = async () => (await readInput(db(), dialogue.id)).contributions;
    return { dialogue, anna, bo, light, safe, first, second, code, read };
  }

  describe('two who sort', () => {
    test('the same note at the same time both have their say', async () => {
      const { anna, bo, light, safe, first, code, read } = await prepare('Mer ljus');
      await Promise.all([
        code(first, choose(light), anna),
        code(first, { ...choose(light, safe), added: { kind: 'idea', title: 'Lampor' } }, bo),
        code(first, { ...choose(light), added: { kind: 'idea', title: ' lampor ' } }, anna),
      ]);
      const [note] = await read();
      expect(categoriesBy(note!, bo.by)).toHaveLength(3);
      expect(categoriesBy(note!, bo.by)).toEqual(expect.arrayContaining([light, safe]));
      // What both typed is one category.
      expect(new Set(note!.codings.map(({ categoryId }) => categoryId)).size).toBe(3);
    });

    test('agree as far as they find the same themes, whatever else they find', async () => {
      const { anna, bo, light, safe, first, second, code, read } = await prepare('Ljus', 'Trygg');
      await code(first, { ...choose(light), added: { kind: 'need', title: 'Se' } }, anna);
      await code(first, choose(light), bo);
      await code(second, choose(safe), anna);
      expect(agreementOf(await read(), new Set([light, safe]))).toEqual({ compared: 1, same: 1 });
      await code(second, { ...choose(), without: true }, bo);
      expect(agreementOf(await read(), new Set([light, safe]))).toEqual({ compared: 2, same: 1 });
    });
  });

  describe('who sorts', () => {
    test('takes back what they had chosen, and nothing that the form did not show', async () => {
      const { anna, light, safe, first, code, read } = await prepare('Mer ljus');
      await code(first, choose(light, safe), anna);
      await code(first, { ...choose(), shown: [light] }, anna);
      expect(categoriesBy((await read())[0]!, anna.by)).toEqual([safe]);
    });

    test('says that no category fits, and takes it back by choosing one', async () => {
      const { anna, light, first, code, read } = await prepare('Hej');
      await code(first, { ...choose(), without: true }, anna);
      expect(countInput(await read())).toEqual({ all: 1, coded: 1, left: 0, hidden: 0 });
      await code(first, choose(light), anna);
      expect((await read())[0]).toMatchObject({ withoutBy: [] });
    });

    test('is told what was forgotten, and nothing is sorted', async () => {
      const { anna, light, first, code, read } = await prepare('Hej');
      expect(await code(first, choose(), anna)).toEqual({ kind: 'wrong', problem: 'nothing-chosen' });
      expect(await code(first, { ...choose(light), without: true }, anna)).toMatchObject({
        problem: 'none-and-some',
      });
      const long = { ...choose(), added: { kind: 'theme', title: 'a'.repeat(121) } };
      expect(await code(first, long, anna)).toMatchObject({ problem: 'title-too-long' });
      expect(countInput(await read()).left).toBe(1);
    });

    test('reaches no note of another dialogue, and none that is hidden', async () => {
      const { anna, dialogue, light, first, code } = await prepare('Hej');
      const other = await saveInput(db(), ['Annat']);
      expect(await code(other.ids[0]!, choose(light), anna)).toEqual({ kind: 'unknown' });
      await hideContribution(db(), dialogue.id, { id: first, reason: 'safety' }, anna);
      expect(await code(first, choose(light), anna)).toEqual({ kind: 'unknown' });
    });

    test('sorts many at once; what is hidden or elsewhere is left out, and what waits is counted', async () => {
      const { anna, dialogue, light, first, second, read } = await prepare('A', 'B', 'C');
      const other = await saveInput(db(), ['D']);
      await hideContribution(db(), dialogue.id, { id: second, reason: 'unlawful' }, anna);
      const choice = { contributionIds: [first, second, other.ids[0]!], category: light, added: noNew };
      expect(await sortMany(db(), dialogue, choice, anna)).toMatchObject({ kind: 'sorted', count: 1 });
      expect(countInput(await read())).toEqual({ all: 3, coded: 1, left: 1, hidden: 1 });
      const own = [{ role: 'officer' as const, dialogueId: dialogue.id }];
      expect(await countUnsorted(db(), own)).toMatchObject({ count: 1, slugs: [dialogue.slug] });
      const nothing = { contributionIds: [], category: '', added: noNew };
      expect(await sortMany(db(), dialogue, nothing, anna)).toEqual({
        kind: 'wrong',
        problems: ['none-selected', 'category-missing'],
      });
    });
  });

  describe('categories', () => {
    test('that are made one keep every coding, also of who sorts by an earlier page', async () => {
      const { anna, bo, dialogue, light, safe, first, second, code, read } = await prepare('Ljus', 'Trygg');
      await code(first, choose(light, safe), anna);
      await code(second, choose(light), anna);
      expect(await mergeCategory(db(), dialogue, { id: light, into: safe }, anna)).toEqual({
        kind: 'changed',
      });
      await code(second, choose(light), bo);
      const [one, two] = await read();
      expect(one?.codings).toEqual([{ categoryId: safe, coderId: anna.by }]);
      expect(two?.codings.map(({ categoryId }) => categoryId)).toEqual([safe, safe]);
      const [theme, ...rest] = await readConclusions(db(), dialogue);
      expect(rest).toEqual([]);
      expect(theme).toMatchObject({ id: safe, mentions: 2, contributionIds: [first, second] });
    });

    test('never become each other, however two merge them at once', async () => {
      const { anna, bo, dialogue, light, safe } = await prepare();
      const outcomes = await Promise.all([
        mergeCategory(db(), dialogue, { id: light, into: safe }, anna),
        mergeCategory(db(), dialogue, { id: safe, into: light }, bo),
      ]);
      expect(outcomes.filter(({ kind }) => kind === 'changed')).toHaveLength(1);
      expect(await readConclusions(db(), dialogue)).toHaveLength(1);
    });

    test('renamed by two at once tell the second', async () => {
      const { anna, bo, dialogue, light } = await prepare();
      const rename = (title: string, by: Sorting) =>
        renameCategory(db(), dialogue, { id: light, titles: { sv: title, en: '' }, seen: 1 }, by);
      const outcomes = await Promise.all([rename('Ljus', anna), rename('Lampor', bo)]);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'wrong']);
      expect(outcomes).toContainEqual({ kind: 'wrong', problem: 'meanwhile' });
    });

    test('are taken away while nothing is sorted under them, and not after', async () => {
      const { anna, dialogue, light, safe, first, code } = await prepare('Ljus');
      await code(first, choose(light), anna);
      expect(await retireCategory(db(), dialogue, light, anna)).toEqual({ kind: 'wrong', problem: 'used' });
      expect(await retireCategory(db(), dialogue, safe, anna)).toEqual({ kind: 'changed' });
      expect((await readConclusions(db(), dialogue)).map(({ id }) => id)).toEqual([light]);
    });

    test('keep the order that they are given', async () => {
      const { anna, dialogue, light, safe } = await prepare();
      const third = await add(db(), dialogue, 'Trafik', anna);
      await moveCategory(db(), dialogue, { id: third, way: 'up' });
      await moveCategory(db(), dialogue, { id: light, way: 'up' });
      const { categories } = await readInput(db(), dialogue.id);
      expect(categoriesInUse(categories).map(({ id }) => id)).toEqual([light, third, safe]);
    });
  });
});
