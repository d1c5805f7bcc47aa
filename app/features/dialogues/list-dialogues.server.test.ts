import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { fillDemo } from '~/features/kommun/fill-demo.server';

import { eachDatabase } from '../../../tests/support/database';
import { sampleSecrets } from '../../../tests/support/sample-meeting';
import {
  dialogueFilterParams,
  filterNames,
  filterValues,
  pageSize,
  sortOrders,
  sortSlugs,
  type FilterName,
} from './dialogue-filter';
import type { DialogueSummary } from './dialogue-summary';
import { findFilteredDialogues, listDialogues } from './list-dialogues.server';

const now = new Date('2026-11-22T18:00:00.000Z');
const reading = { language: 'sv', now };
const names = Object.keys(filterNames) as FilterName[];

eachDatabase((db) => {
  let all: readonly DialogueSummary[] = [];
  let values = new Map<FilterName, string[]>();
  const list = (query: string, language = 'sv') =>
    listDialogues(db(), new URLSearchParams(query), { ...reading, language });
  beforeAll(async () => {
    await fillDemo(db(), now, sampleSecrets);
    all = (await findFilteredDialogues(db(), new URLSearchParams(), reading)).dialogues;
    values = new Map(
      names.map((name) => [name, [...new Set(all.flatMap((dialogue) => filterValues(dialogue, name)))]]),
    );
  });

  describe('the list of dialogues', () => {
    test('is told in pages that together hold each once, in order', async () => {
      const { total, pages } = await list('');
      expect([total, pages]).toEqual([all.length, Math.ceil(all.length / pageSize)]);
      const slugs: string[] = [];
      for (let page = 1; page <= pages; page += 1)
        slugs.push(...(await list(`sida=${page}`)).items.map(({ slug }) => slug));
      expect(slugs).toEqual(all.map(({ slug }) => slug));
    });

    test('has its last page where one beyond it is asked for', async () => {
      const last = await list(`sida=99999`);
      expect(last.filter.page).toBe(last.pages);
      expect(last.items.length).toBeGreaterThan(0);
    });

    test('ignores nonsense, names it, and shows the rest', async () => {
      const { ignored, total } = await list(
        "lage=pågår&tema='; drop table dialogue --&ar=0&sida=-3&sortera=x&metod=%00",
      );
      expect(ignored.map(({ name }) => name).sort()).toEqual([
        'ar',
        'lage',
        'metod',
        'sida',
        'sortera',
        'tema',
      ]);
      expect(total).toBe(all.length);
    });

    test('says beside each choice how many choosing it shows, whatever else is chosen', async () => {
      const choice = fc
        .constantFrom(...names)
        .chain((name) =>
          fc.constantFrom(...(values.get(name) ?? [])).map((value): [FilterName, string] => [name, value]),
        );
      const query = fc.constantFrom('', '', 'skola', 'buss', 'lekplats');
      await fc.assert(
        fc.asyncProperty(
          fc.array(choice, { maxLength: 3 }),
          query,
          fc.constantFrom(...names),
          async (chosen, q, asked) => {
            const params = new URLSearchParams(chosen.map(([name, value]) => [filterNames[name], value]));
            if (q !== '') params.set('q', q);
            const shown = await listDialogues(db(), params, reading);
            for (const { value, count } of shown.choices[asked].slice(0, 4)) {
              const alone = dialogueFilterParams({
                ...shown.filter,
                chosen: { ...shown.filter.chosen, [asked]: [value] },
                page: 1,
              });
              expect((await listDialogues(db(), alone, reading)).total, alone.toString()).toBe(count);
            }
            const others = { ...shown.filter.chosen, [asked]: [] };
            const withoutIt = await findFilteredDialogues(
              db(),
              dialogueFilterParams({ ...shown.filter, chosen: others }),
              reading,
            );
            const possible = new Set(
              withoutIt.dialogues.flatMap((dialogue) => filterValues(dialogue, asked)),
            );
            for (const value of possible)
              expect(shown.choices[asked].map((each) => each.value)).toContain(value);
          },
        ),
        { numRuns: 12 },
      );
    }, 120_000);

    test('keeps a chosen value among the choices, with its name, when the search leaves nothing under it', async () => {
      const area = all.flatMap(({ areas }) => areas)[0]!;
      const { choices, total } = await list(`q=zzzzqqqq&omrade=${area.slug}`);
      expect(total).toBe(0);
      expect(choices.area).toEqual([{ value: area.slug, name: area.name, count: 0 }]);
    });

    test('narrows by search and filter together, and shows where the words stand', async () => {
      const { items } = await list('q=skola');
      expect(items.length).toBeGreaterThan(1);
      const level = filterValues(items[0]!, 'level')[0]!;
      const narrowed = await list(`q=skola&niva=${level}`);
      const expected = items.filter((item) => filterValues(item, 'level')[0] === level);
      expect(narrowed.items.map(({ slug }) => slug)).toEqual(expected.map(({ slug }) => slug));
      expect(items.some(({ snippet }) => snippet !== null)).toBe(true);
    });

    test('of a search for nothing but signs is the whole list', async () => {
      expect((await list(`q=${encodeURIComponent('!?*')}`)).total).toBe(all.length);
    });

    test('is the same set in every order and every language', async () => {
      const slugs = all.map(({ slug }) => slug).sort();
      for (const order of sortOrders) {
        const params = new URLSearchParams({ sortera: sortSlugs[order] });
        const { dialogues } = await findFilteredDialogues(db(), params, { now, language: 'ar' });
        expect(dialogues.map(({ slug }) => slug).sort()).toEqual(slugs);
      }
    });
  });
});
