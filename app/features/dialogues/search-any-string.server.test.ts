import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { DialogueRecord } from '~db/dialogue-record';

import { eachDatabase } from '../../../tests/support/database';
import { saveDialogue } from './save-dialogue.server';
import { searchDialogues, snippetsFor } from './search-dialogues.server';

const now = new Date('2026-06-01T10:00:00.000Z');
const base = {
  sourceLanguage: 'sv',
  influenceLevel: 'dialogue' as const,
  publishedAt: '2026-01-01T00:00:00.000Z',
};

eachDatabase((db) => {
  describe('any string gives an answer', () => {
    test.each([
      ['nothing', ''],
      ['spaces', '   '],
      ['a quote', '"'],
      ['an attempt at injection', "'; drop table dialogue; --"],
      ['FTS5 functions', 'NEAR(a b)'],
      ['FTS5 operators', 'a AND OR NOT *'],
      ['FTS5 columns', 'title:park {body}: ^park -skola'],
      ['tsquery operators', '!!! & | <-> :* \\'],
      ['NULs', '\u0000park\u0000'],
      ['emoji', '🛝🌳👩‍👩‍👧'],
      ['lone surrogates', '\ud800 park\udc00skola'],
      ['right-to-left text', '؟ ميناء، \u202e'],
      ['loose combining characters', '\u0301 a\u0301\u0308\u030a'],
      ['a word of 10 000 letters', 'x'.repeat(10_000)],
      ['10 000 letters in one word many times', 'ord '.repeat(2_500)],
      ['2 000 different words', Array.from({ length: 2_000 }, (_, index) => `ord${index}`).join(' ')],
      ['compatibility forms', '½ ﬁ Ⅷ ß ẞ İ ǅ'],
      ['letters outside the first plane', '𞤀𞤁 𠀀 ꙮ'],
      ['wildcards', '% _ [a-z] {1}'],
    ])('%s', async (_, query) => {
      expect((await searchDialogues(db(), query, { language: 'sv', now })).hits).toBeInstanceOf(Map);
    });

    test('and so do thousands of others', async () => {
      const anyString = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme-composite' }),
      );
      await fc.assert(
        fc.asyncProperty(anyString, async (query) => {
          const { hits, words } = await searchDialogues(db(), query, { language: 'ar', now });
          await snippetsFor(db(), [...hits.keys()], words, { language: 'ar', now });
        }),
        { numRuns: 300 },
      );
    });

    test('any text can be indexed, and is found by each of its own words', async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (text) => {
          const title = text.replaceAll('\0', ' ');
          const record: DialogueRecord = { ...base, slug: 'any', title: { sv: title }, purpose: { sv: '' } };
          const id = await db()
            .transaction()
            .execute((trx) => saveDialogue(trx, record, { now }));
          const { hits, words } = await searchDialogues(db(), title, { language: 'sv', now });
          expect(hits.has(id)).toBe(words.length > 0);
        }),
        { numRuns: 100 },
      );
    });
  });
});
