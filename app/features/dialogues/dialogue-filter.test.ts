import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  dialogueFilterParams,
  filterNames,
  levelSlugs,
  longestQuery,
  parseDialogueFilter,
  sortSlugs,
  stateSlugs,
  type FilterName,
  type KnownValues,
} from './dialogue-filter';
import { methodCodes } from './method';

const known: KnownValues = {
  theme: new Set(['trafik', 'skola']),
  area: new Set(['hamnen', 'norrby']),
  targetGroup: new Set(['unga', 'aldre']),
  body: new Set(['ks', 'tn']),
  year: new Set(['2025', '2026']),
};
const rightValues: Record<FilterName, readonly string[]> = {
  state: Object.values(stateSlugs),
  level: Object.values(levelSlugs),
  theme: [...known.theme],
  area: [...known.area],
  method: methodCodes,
  targetGroup: [...known.targetGroup],
  body: [...known.body],
  year: [...known.year],
};
const names = Object.keys(filterNames) as FilterName[];
const parse = (query: string) => parseDialogueFilter(new URLSearchParams(query), known);

describe('a choice of dialogues in a URL', () => {
  test('without anything chosen is everything, what is next first', () => {
    const { filter, ignored } = parse('');
    expect(filter).toMatchObject({ query: '', sort: 'next', page: 1 });
    expect(Object.values(filter.chosen).flat()).toEqual([]);
    expect(ignored).toEqual([]);
    expect(dialogueFilterParams(filter).toString()).toBe('');
  });

  test('a search is ordered by relevance unless told otherwise', () => {
    expect(parse('q=skola').filter.sort).toBe('relevance');
    expect(parse('q=skola&sortera=titel').filter.sort).toBe('title');
    expect(parse('sortera=traff').filter.sort).toBe('next');
  });

  test.each([
    ['lage=stängd', 'lage', 'stängd'],
    ['niva=toString', 'niva', 'toString'],
    ['metod=__proto__', 'metod', '__proto__'],
    ['tema=drop%20table', 'tema', 'drop table'],
    ['ar=1066', 'ar', '1066'],
    ['sortera=baklänges', 'sortera', 'baklänges'],
    ['sida=0', 'sida', '0'],
    ['sida=-1', 'sida', '-1'],
    ['sida=1e9', 'sida', '1e9'],
    ['sida=999999999999', 'sida', '999999999999'],
    ['sida=2.5', 'sida', '2.5'],
    ['sida=%00', 'sida', '\0'],
  ])('%s is ignored, and named', (query, name, value) => {
    const { filter, ignored } = parse(query);
    expect(ignored).toEqual([{ name, value }]);
    expect(dialogueFilterParams(filter).toString()).toBe('');
  });

  test('what is right stays although something beside it is wrong', () => {
    const { filter, ignored } = parse('lage=pagar&lage=stangd&tema=skola&lage=&q=&sida=');
    expect(filter.chosen).toMatchObject({ state: ['pagar'], theme: ['skola'] });
    expect(ignored).toEqual([{ name: 'lage', value: 'stangd' }]);
  });

  test('a search that is too long is cut, and said to be', () => {
    const { filter, ignored } = parse(`q=${'a'.repeat(longestQuery + 1)}`);
    expect(filter.query).toHaveLength(longestQuery);
    expect(ignored).toEqual([{ name: 'q', value: 'a'.repeat(60) }]);
  });

  test.each([
    ['within a character', '🚲'],
    ['before a space', ' b'],
  ])('a search that is cut %s is the same when its address is opened again', (_, end) => {
    const { filter } = parse(`q=${encodeURIComponent(`${'a'.repeat(longestQuery - 1)}${end}`)}`);
    expect(filter.query).toBe('a'.repeat(longestQuery - 1));
    expect(parse(dialogueFilterParams(filter).toString()).filter).toEqual(filter);
  });

  // Letters, signs of URLs, a character in two halves, a lone half, a null.
  const sign = fc.constantFrom('a', 'å', ' ', '\n', '&', '=', '%', '+', '<', '🚲', '\ud83d', '\udeb2', '\0');
  const chosen = fc.record(
    Object.fromEntries(
      names.map((name) => [name, fc.subarray([...rightValues[name]], { maxLength: 2 })]),
    ) as Record<FilterName, fc.Arbitrary<string[]>>,
  );
  const url = fc
    .record({
      chosen,
      q: fc.option(fc.string({ unit: sign, maxLength: longestQuery + 20 }), { nil: undefined }),
      sort: fc.option(fc.constantFrom(...Object.values(sortSlugs)), { nil: undefined }),
      page: fc.option(fc.integer({ min: 1, max: 99_999 }), { nil: undefined }),
    })
    .map(({ chosen: values, q, sort, page }) => {
      const pairs = names.flatMap((name) =>
        values[name].map((value): [string, string] => [filterNames[name], value]),
      );
      if (q !== undefined) pairs.push(['q', q]);
      if (sort !== undefined) pairs.push(['sortera', sort]);
      if (page !== undefined) pairs.push(['sida', String(page)]);
      return pairs;
    });
  const read = (pairs: [string, string][]) => parseDialogueFilter(new URLSearchParams(pairs), known);

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(url, (pairs) => {
        const { filter } = read(pairs);
        expect(parse(dialogueFilterParams(filter).toString())).toEqual({ filter, ignored: [] });
      }),
    );
  });

  test('has one address, in whatever order it was put together', () => {
    fc.assert(
      fc.property(url, (pairs) => {
        const address = dialogueFilterParams(read(pairs).filter).toString();
        expect(dialogueFilterParams(read([...pairs].reverse()).filter).toString()).toBe(address);
      }),
    );
  });

  test('is read whatever a URL holds: what cannot be used is named, all else is of the known values', () => {
    const name = fc.constantFrom(...Object.values(filterNames), 'q', 'sortera', 'sida', 'utm_source');
    const anyPairs = fc.array(fc.tuple(name, fc.string({ unit: sign, maxLength: 70 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const { filter, ignored } = read(pairs);
        expect(filter.page).toBeGreaterThanOrEqual(1);
        expect(filter.query.length).toBeLessThanOrEqual(longestQuery);
        for (const filterName of names) {
          for (const value of filter.chosen[filterName]) expect(rightValues[filterName]).toContain(value);
          const wrong = new Set(
            new URLSearchParams(pairs)
              .getAll(filterNames[filterName])
              .filter((value) => value !== '' && !rightValues[filterName].includes(value)),
          );
          expect(ignored.filter(({ name: of }) => of === filterNames[filterName])).toHaveLength(wrong.size);
        }
      }),
    );
  });
});
