import fc from 'fast-check';
import { expect, test } from 'vitest';

import { spreadVoices } from './spread-voices.server';

const places = { opensAt: '2026-03-01T23:00:00.000Z', until: '2026-03-20T23:00:00.000Z', meetings: [] };

test('exactly as many raise each theme as are counted, none twice, whatever the counts', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(counts, fc.boolean(), (mentions, isKnown) => {
      const themes = Object.fromEntries(mentions.map((_, index) => [`t${index}`, { words: ['a', 'b'] }]));
      const wanted = new Map(mentions.map((many, index) => [`t${index}`, many]));
      const most = isKnown ? Math.max(...mentions) : null;
      const said = spreadVoices({ slug: 's', openers: ['Jag.'], themes }, wanted, {
        ...places,
        sources: ['survey'],
        most,
      });
      for (const [theme, many] of wanted)
        expect(said.filter((one) => one.themes.includes(theme))).toHaveLength(many);
      for (const { themes: raised, saidOn } of said) {
        expect(new Set(raised).size).toBe(raised.length);
        expect(raised.length).toBeGreaterThan(0);
        expect(saidOn >= '2026-03-02' && saidOn <= '2026-03-20').toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('what the demo’s own resident said stands in the place of one who raised the same', () => {
  const voices = {
    ...{ slug: 's', openers: ['Jag.'], without: ['Hej'] },
    themes: { light: { words: ['Mörkt.'] }, fence: { words: ['Staket.'] } },
    own: { resident: 'nils', text: 'Nils.', themes: ['fence', 'light'] } as const,
  };
  const said = spreadVoices(
    voices,
    new Map([
      ['light', 5],
      ['fence', 4],
    ]),
    {
      ...places,
      sources: [],
      most: null,
    },
  );
  expect(said.filter(({ isOwn }) => isOwn)).toMatchObject([{ text: 'Nils.', source: 'other' }]);
  expect(said.filter(({ themes }) => themes.length === 0).map(({ text }) => text)).toEqual(['Hej']);
});
