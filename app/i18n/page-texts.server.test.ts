import { describe, expect, test } from 'vitest';

import { getT, languages } from './i18n.server';
import { createPageI18n, textsMissing } from './page-texts';
import { pageTexts } from './page-texts.server';

describe('the texts that go to the browser with a page', () => {
  for (const { tag } of languages) {
    test(`say in ${tag} what the server said, also where only Swedish has the words`, () => {
      const inBrowser = createPageI18n(structuredClone(pageTexts(tag, ['passkey', 'dialogues'])));
      for (const key of [
        'site:skip',
        'site:footer.kommun',
        'passkey:mail.heading',
        'dialogues:states.planned',
      ])
        expect(inBrowser.t(key, { kommun: 'Viken' })).toBe(getT(tag)(key, { kommun: 'Viken' }));
      for (const count of [0, 1, 2, 3, 11, 100])
        expect(inBrowser.t('dialogues:list.found', { count })).toBe(
          getT(tag)('dialogues:list.found', { count }),
        );
    });
  }

  test('are the frame’s and the page’s own, no others', () => {
    expect(Object.keys(pageTexts('sv', ['passkey']).resources.sv!).sort()).toEqual(['passkey', 'site']);
  });
});

describe('what a language lacks', () => {
  test.each([
    [{ a: '1' }, {}, { a: '1' }],
    [{ a: '1', b: '2' }, { a: 'x' }, { b: '2' }],
    [{ a: { b: '1', c: '2' } }, { a: { b: 'x' } }, { a: { c: '2' } }],
    [{ a: { b: '1' } }, { a: { b: 'x', c: 'y' } }, undefined],
    [{ a: ['1', '2'] }, { a: ['x'] }, undefined],
    [{ a: ['1'] }, undefined, { a: ['1'] }],
  ])('of %j, beside %j, is %j', (source, other, missing) => {
    expect(textsMissing(source, other)).toEqual(missing);
  });
});
