import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { CodedContribution } from '../sorting/coding';
import {
  coderStates,
  filterInput,
  filterSearch,
  nextAfter,
  readFilter,
  readPage,
  type InputFilter,
} from './input-filter';

const all: InputFilter = {
  query: '',
  source: null,
  meeting: null,
  category: null,
  state: 'all',
  hidden: false,
};
const looking = { me: 'jag', themes: new Set(['tema']), seesHidden: false };

function said(text: string, changes: Partial<CodedContribution> = {}): CodedContribution {
  return {
    id: text,
    source: 'meeting',
    stepId: null,
    text,
    wording: 1,
    language: 'sv',
    saidOn: '2026-11-18',
    registrationId: null,
    enteredBy: 'jag',
    receivedAt: '2026-11-18T18:00:00.000Z',
    hidden: null,
    codings: [],
    withoutBy: [],
    ...changes,
  };
}

const byMe = { categoryId: 'tema', coderId: 'jag' };
const byOther = { categoryId: 'annat', coderId: 'du' };
const hidden = { at: '', by: null, reason: 'safety' as const };

describe('what is shown of everything that was said', () => {
  test.each([
    ['all', ['mina', 'bådas', 'inget', 'dolt', 'utan']],
    ['none', ['inget']],
    ['mine', ['mina', 'bådas']],
    ['not-mine', ['inget', 'utan']],
    ['others', ['bådas', 'utan']],
    ['disagreed', ['bådas']],
    ['without', ['utan']],
  ] as const)('by who has sorted it: %s', (state, expected) => {
    const contributions = [
      said('mina', { codings: [byMe] }),
      said('bådas', { codings: [byMe, byOther] }),
      said('inget'),
      said('dolt', { hidden }),
      said('utan', { withoutBy: ['du'] }),
    ];
    const found = filterInput(contributions, { ...all, state }, looking);
    expect(found.map(({ id }) => id)).toEqual(expected);
  });

  test('is found by any inflection of its words, and in its own language', () => {
    const contributions = [
      said('Lamporna vid hållplatsen'),
      said('Hållplats'),
      said('Bus stops', { language: 'en' }),
    ];
    const find = (query: string) =>
      filterInput(contributions, { ...all, query }, looking).map(({ text }) => text);
    expect(find('hållplatser lampa')).toEqual(['Lamporna vid hållplatsen']);
    expect(find('stop')).toEqual(['Bus stops']);
    expect(find('"!')).toEqual([]);
  });

  test('is never found by words that are hidden from whoever looks', () => {
    const contributions = [said('Ring Karin', { hidden })];
    const query = { ...all, query: 'Karin' };
    expect(filterInput(contributions, query, looking)).toEqual([]);
    expect(filterInput(contributions, query, { ...looking, seesHidden: true })).toHaveLength(1);
    expect(filterInput(contributions, { ...all, hidden: true }, looking)).toHaveLength(1);
  });

  test('stands in the address, and is read back from it', () => {
    fc.assert(
      fc.property(
        fc.record({
          query: fc.string({ maxLength: 50 }).map((text) => text.trim()),
          source: fc.constantFrom('meeting' as const, 'call' as const, null),
          meeting: fc.option(fc.uuid()),
          category: fc.option(fc.uuid()),
          state: fc.constantFrom(...coderStates),
          hidden: fc.boolean(),
        }),
        fc.integer({ min: 1, max: 99 }),
        (filter, page) => {
          const search = new URLSearchParams(filterSearch(filter, page));
          expect(readFilter(search)).toEqual(filter);
          expect(readPage(search)).toBe(page);
        },
      ),
    );
  });
});

test('what comes next is the one after, then the first that is left, and never the same', () => {
  const contributions = [said('a'), said('c')];
  expect(nextAfter(contributions, 'b')).toBe('c');
  expect(nextAfter(contributions, 'c')).toBe('a');
  expect(nextAfter([said('a')], 'a')).toBeNull();
  expect(nextAfter([], null)).toBeNull();
});
