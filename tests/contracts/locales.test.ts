import { describe, expect, test } from 'vitest';

import { sourceLanguage } from '~/i18n/language';

import { sourceFiles } from '../support/source-files';
import { findKeyUses } from './locales/key-uses';
import {
  baseKey,
  categoriesOf,
  categoryOf,
  placeholdersOf,
  readAllTexts,
  tagsOf,
} from './locales/read-texts';
import { findForeignWords } from './locales/scripts';

/** What commands say on a terminal, to the kommun's own staff, is in Swedish only. */
const isForCommands = (namespace: string) => namespace.startsWith('command-');

const everyText = readAllTexts();
/** The texts that residents read, which every language has. */
const languages = everyText.map(({ tag, files, texts }) => ({
  tag,
  files: files.filter((file) => !isForCommands(file)),
  texts: new Map([...texts].filter(([key]) => !isForCommands(key))),
}));
const source = languages.find(({ tag }) => tag === sourceLanguage)!;
const sourceGroups = groupByBase(source.texts.keys());

/** Texts that are rightly the same in Swedish and another language: names, formats, and what has no words. */
const sameEverywhere = new Set([
  'Dialog',
  'Atom',
  'iCalendar',
  'JSON',
  'OpenAPI',
  'QR',
  'PDF',
  'LIX',
  'CSV',
  'Information',
  'Process',
  'information',
  'Version',
  'Plan',
]);

describe.each(languages)('texts in $tag', ({ tag, files, texts }) => {
  test('are in the same files as the Swedish ones', () => {
    expect(files).toEqual(source.files);
  });

  test('have the same keys as the Swedish ones, with the plural forms of the language', () => {
    const categories = categoriesOf(tag);
    const wanted = [...sourceGroups].flatMap(([base, keys]) =>
      isPlural(keys) ? categories.map((category) => `${base}_${category}`) : keys,
    );
    const missing = wanted.filter((key) => !texts.has(key));
    const surplus = [...texts.keys()].filter((key) => !wanted.includes(key));
    expect({ missing, surplus }).toEqual({ missing: [], surplus: [] });
  });

  test('are never empty', () => {
    expect([...texts].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  test('keep the placeholders and tags of the Swedish ones', () => {
    const wrong = [...texts].flatMap(([key, text]) => {
      const originals = (sourceGroups.get(baseKey(key)) ?? sourceGroups.get(key) ?? []).map((each) =>
        source.texts.get(each)!,
      );
      if (originals.length === 0) return [];
      // "Ett fel" needs no number; the forms that stand for many numbers do.
      const countless = ['zero', 'one', 'two'].includes(categoryOf(key) ?? '');
      const of = (all: readonly string[]) => {
        const marks = new Set(all.flatMap((each) => [...placeholdersOf(each), ...tagsOf(each)]));
        if (countless) marks.delete('count');
        return [...marks].sort();
      };
      const [expected, found] = [of(originals), of([text])];
      return expected.join() === found.join() ? [] : [`${key}: ${expected.join(', ')} ≠ ${found.join(', ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('are written in the letters of the language', () => {
    const wrong = [...texts].flatMap(([key, text]) =>
      findForeignWords(tag, text).map((word) => `${key}: ${word}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(languages.filter(({ tag }) => !tag.startsWith(sourceLanguage)))(
  'texts in $tag',
  ({ texts }) => {
    test('are translated', () => {
      const same = [...texts].filter(
        ([key, text]) => source.texts.get(key) === text && !needsNoTranslation(text),
      );
      expect(same.map(([key]) => key)).toEqual([]);
    });
  },
);

describe('texts and code', () => {
  const uses = sourceFiles(['app'], /(?<!\.test)\.tsx?$/).flatMap(({ path, read }) =>
    findKeyUses(path, read()),
  );
  const keys = everyText.flatMap(({ tag, texts }) => (tag === sourceLanguage ? [...texts.keys()] : []));
  const plainKeys = [...new Set(keys.flatMap((key) => [key, baseKey(key)]))];

  test('every text that the code asks for exists', () => {
    const missing = uses.filter(
      ({ called, pattern }) => called && !plainKeys.some((key) => pattern.test(key)),
    );
    expect(missing.map(({ file, line, shown }) => `${file}:${line} ${shown}`)).toEqual([]);
  });

  test('every text that exists is asked for', () => {
    const literals = new Set(uses.flatMap(({ literal }) => literal ?? []));
    const patterns = new Map(
      uses.filter(({ literal }) => literal === null).map(({ pattern }) => [pattern.source, pattern]),
    );
    const isUsed = (key: string) =>
      literals.has(key) ||
      literals.has(key.slice(key.indexOf(':') + 1)) ||
      [...patterns.values()].some((pattern) => pattern.test(key));
    const unused = keys.filter((key) => !isUsed(key) && !isUsed(baseKey(key)));
    expect(unused).toEqual([]);
  });
});

function groupByBase(keys: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const base = baseKey(key);
    groups.set(base, [...(groups.get(base) ?? []), key]);
  }
  return groups;
}

function isPlural(keys: readonly string[]): boolean {
  return keys.some((key) => categoryOf(key) === 'other');
}

function needsNoTranslation(text: string): boolean {
  const words = text.replace(/\{\{.*?\}\}/g, '').trim();
  return !/\p{L}/u.test(words) || sameEverywhere.has(words);
}
