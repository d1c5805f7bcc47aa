import { describe, expect, test } from 'vitest';

import { findKeyUses } from './key-uses';
import { placeholdersOf } from './read-texts';
import { findForeignWords } from './scripts';

const called = (content: string) => findKeyUses('page.tsx', content).filter((use) => use.called);
const asksFor = (content: string, key: string) => called(content).some(({ pattern }) => pattern.test(key));

describe('keys that code asks for', () => {
  test('a literal stands in the namespace that the file opens', () => {
    const code = "const { t } = useTranslation('dialogues'); t('list.title');";
    expect(asksFor(code, 'dialogues:list.title')).toBe(true);
    expect(asksFor(code, 'site:list.title')).toBe(false);
  });

  test('of several namespaces, the first is meant', () => {
    const code = "const { t } = useTranslation(['results', 'site']); t('skip'); t('site:portal');";
    expect(asksFor(code, 'site:skip')).toBe(false);
    expect(asksFor(code, 'results:skip')).toBe(true);
    expect(asksFor(code, 'site:portal')).toBe(true);
  });

  test('a file that opens none uses the site’s', () => {
    expect(asksFor("t('skip')", 'site:skip')).toBe(true);
  });

  test('a key may name its namespace itself', () => {
    expect(asksFor("getT(tag)('import:usage')", 'import:usage')).toBe(true);
  });

  test('a namespace may be named in the call', () => {
    expect(asksFor("t('usage', { ns: 'import' })", 'import:usage')).toBe(true);
  });

  test('a prefix of the file goes before the key', () => {
    expect(
      asksFor("useTranslation('results', { keyPrefix: 'list' }); t('title')", 'results:list.title'),
    ).toBe(true);
  });

  test('a template asks for every key that it may become, and no other', () => {
    const code = 't(`state.${state}.title`)';
    expect(asksFor(code, 'site:state.open.title')).toBe(true);
    expect(asksFor(code, 'site:state.open.lead')).toBe(false);
  });

  test('both sides of a choice are asked for', () => {
    const code = "t(late ? 'late' : 'soon')";
    expect([asksFor(code, 'site:late'), asksFor(code, 'site:soon')]).toEqual([true, true]);
  });

  test('a literal elsewhere counts as used but need not exist', () => {
    const [use] = findKeyUses('table.ts', "const label = 'nav.follow';");
    expect(use).toMatchObject({ called: false });
    expect(use?.pattern.test('site:nav.follow')).toBe(true);
  });
});

describe('words in another script', () => {
  test('Latin is for names and addresses', () => {
    expect(findForeignWords('uk', 'Напишіть: namn@kommun.se, Viken, https://viken.se')).toEqual([]);
  });

  test('a word left in Swedish is found', () => {
    expect(findForeignWords('ar', 'هذا dialogen مفتوح')).toEqual(['dialogen']);
  });

  test('a letter of a neighbour’s alphabet is found', () => {
    expect(findForeignWords('uk', 'вопросы')).toEqual(['вопросы']);
    expect(findForeignWords('fi', 'kysу')).toEqual(['kysу']);
  });
});

test('placeholders are known by name, whatever their format', () => {
  expect(placeholdersOf('{{ count, number }} av {{total}}')).toEqual(['count', 'total']);
});
