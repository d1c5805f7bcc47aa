import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { countFoundWords, cutSnippet, markHits, snippetLength, type MarkedPart } from './search-snippet';
import { isHit, parseQuery, wordsIn } from './search-text';

const show = (parts: readonly MarkedPart[] | null) =>
  parts?.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
/** Every UTF-16 unit, lone surrogates too. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const joined = (parts: readonly MarkedPart[]) => parts.map(({ text }) => text).join('');
const filler = (words: number) => Array.from({ length: words }, (_, index) => `ord${index}`).join(' ');

describe('marking', () => {
  test('marks exactly the words that were searched for, inflected too', () => {
    expect(show(markHits('Parken, parkerna och parkering.', 'sv', parseQuery('parken nu')))).toBe(
      '[Parken], [parkerna] och parkering.',
    );
    expect(show(markHits('Parken och parkering.', 'sv', parseQuery('park')))).toBe(
      '[Parken] och [parkering].',
    );
  });

  test('keeps every character of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit }), fc.string(), (text, query) => {
        expect(joined(markHits(text, 'sv', parseQuery(query)))).toBe(text);
      }),
    );
  });

  test('counts each word searched for once', () => {
    expect(countFoundWords('Park, parker och skolan', 'sv', parseQuery('skola bad park'))).toBe(2);
  });
});

describe('a passage', () => {
  test('is the whole text when it is short', () => {
    expect(show(cutSnippet('Vi bygger\n en lekplats.', 'sv', parseQuery('lekplats')))).toBe(
      'Vi bygger en [lekplats].',
    );
  });

  test('of a long text lies around the hit, between words, with ellipses', () => {
    const parts = cutSnippet(`${filler(60)} lekplatsen ${filler(60)}`, 'sv', parseQuery('lekplats'));
    expect(show(parts)).toMatch(/^…ord\d+ (ord\d+ )*\[lekplatsen\]( ord\d+)+…$/);
    expect(joined(parts ?? []).length).toBeGreaterThan(snippetLength * 0.85);
  });

  test('at the beginning or end of a text has an ellipsis on the other side only', () => {
    expect(show(cutSnippet(`Lekplatsen ${filler(60)}`, 'sv', parseQuery('lekplats')))).toMatch(
      /^\[Lekplatsen\].*…$/,
    );
    expect(show(cutSnippet(`${filler(60)} lekplatsen.`, 'sv', parseQuery('lekplats')))).toMatch(
      /^….*\[lekplatsen\]\.$/,
    );
  });

  test('is where most of the words stand together', () => {
    const text = `parken ${filler(60)} skolan och parken ${filler(60)} skolan`;
    expect(show(cutSnippet(text, 'sv', parseQuery('park skola')))).toContain('[skolan] och [parken]');
  });

  test('does not exist when no word occurs', () => {
    expect(cutSnippet('Vi bygger.', 'sv', parseQuery('lekplats'))).toBeNull();
  });

  test('never is too long, never takes a letter apart, marks exactly the hits, whatever the text', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'å', 'a\u030a', '𠀀', '👩‍👧', '.', '\u00ad'),
      minLength: 1,
      maxLength: 80,
    });
    const text = fc.array(fc.oneof(letters, fc.constantFrom('park', 'parken', 'Skolan')), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        text,
        fc.oneof(letters, fc.constant('park skola')),
        fc.integer({ min: 20, max: 200 }),
        (words, query, longest) => {
          const searched = parseQuery(query);
          const line = words.join(' ').replace(/\s+/gu, ' ').trim();
          const parts = cutSnippet(words.join(' '), 'sv', searched, longest);
          if (parts === null) {
            const hits = wordsIn(line).filter(({ form }) => searched.some((word) => isHit(form, 'sv', word)));
            expect(hits).toEqual([]);
            return;
          }
          expect(joined(parts).length).toBeLessThanOrEqual(longest);
          expect(joined(parts)).not.toMatch(/\p{Cs}/u);
          expect(line).toContain(joined(parts).replace(/^…|…$/gu, ''));
          expect(parts.some(({ hit }) => hit)).toBe(true);
          for (const part of parts) {
            expect(part.text).not.toMatch(/^[\p{M}\u200d]/u);
            expect(part.text).not.toBe('');
            if (part.hit && part.text.length < longest - 5) {
              expect(
                wordsIn(part.text).every(({ form }) => searched.some((word) => isHit(form, 'sv', word))),
              ).toBe(true);
            }
            if (!part.hit) {
              expect(
                wordsIn(part.text).some(({ form }) => searched.some((word) => isHit(form, 'sv', word))),
              ).toBe(false);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
