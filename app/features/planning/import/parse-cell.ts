import { sourceLanguage } from '~/i18n/language';
import { isDay } from '~/platform/clock';
import type { Day, Localized } from '~db/columns';
import type { TermRef } from '~db/dialogue-record';

import { importColumns, type Cell, type ColumnKey, type ColumnName, type TableRow } from './import-columns';
import type { ImportProblem, ReportProblem } from './import-problem';
import { findWord, listWords, nearestWord, type Word } from './import-vocabulary';
import { termSlug } from './term-slug';

/** More would be a list put in the wrong column. */
const mostItems = 30;

/** The most people that may be said to have taken part: more than live in Sweden is a slip of the keyboard. */
const mostParticipants = 10_000_000;

/** Years outside these are slips of the keyboard too. */
const firstYear = 1900;
const lastYear = 2199;

/** Å, ä, ö or é as they look when UTF-8 has been read as Windows-1252, and the sign for a letter that was lost. */
const garbled = /Ã[¥¤¶…„–©]|\uFFFD/;

/** Reads the cells of one row, each as its column wants. What can't be read is reported, and comes back as undefined. */
export function cellReader({ row, cells }: TableRow, report: ReportProblem) {
  const complain = (column: ColumnKey, problem: Omit<ImportProblem, 'row' | 'column'>) => {
    report({ ...problem, row, column });
  };

  /** The texts in a cell, clean; none when it is empty. */
  function texts(key: ColumnKey, several: boolean): string[] {
    const cell: Cell = cells.get(key) ?? '';
    if (typeof cell !== 'string' && !several) {
      complain(key, { code: 'json-value', value: JSON.stringify(cell) });
      return [];
    }
    const items = typeof cell === 'string' ? (several ? cell.split('|') : [cell]) : cell;
    const found = items
      .map((item) => tidy(item, importColumns[nameOf(key)].kind === 'text'))
      .filter((item) => item !== '');
    if (found.length > mostItems)
      complain(key, { code: 'too-many-items', details: { most: mostItems, found: found.length } });
    for (const text of found) checkText(key, text);
    return found;
  }

  function checkText(key: ColumnKey, text: string): void {
    const { longest } = importColumns[nameOf(key)];
    if (/[\p{Cc}\p{Cs}]/u.test(text.replaceAll('\n', '')))
      complain(key, { code: 'control-character', value: text });
    else if (garbled.test(text)) complain(key, { code: 'garbled', value: text });
    else if (text.length > longest)
      complain(key, { code: 'too-long', value: text, details: { longest, found: text.length } });
  }

  function text(key: ColumnKey): string | undefined {
    return texts(key, false)[0];
  }

  /** The columns of this row that hold a column's texts in other languages. */
  function translationsOf(name: ColumnName): { key: ColumnKey; language: string }[] {
    return [...cells.keys()]
      .filter((key) => key.startsWith(`${name}:`))
      .map((key) => ({ key, language: key.slice(name.length + 1) }));
  }

  /** A text in each language that it stands in. A translation without its original is a mistake. */
  function localized(name: ColumnName): Localized | undefined {
    const original = text(name);
    const translations = translationsOf(name).flatMap(({ key, language }): [string, string][] => {
      const translated = text(key);
      if (translated === undefined) return [];
      if (original === undefined)
        complain(key, { code: 'translation-without-original', value: translated, details: { name } });
      return [[language, translated]];
    });
    return original === undefined
      ? undefined
      : { [sourceLanguage]: original, ...Object.fromEntries(translations) };
  }

  /** The terms in a cell; translations pair with them by their place. */
  function terms(
    name: ColumnName,
    { several, capital }: { several: boolean; capital: boolean },
  ): readonly TermRef[] {
    const names: Record<string, string>[] = texts(name, several).map((original) => ({
      [sourceLanguage]: original,
    }));
    for (const { key, language } of translationsOf(name)) {
      const translated = texts(key, several);
      if (translated.length === 0) continue;
      if (translated.length !== names.length) {
        complain(key, {
          code: 'translation-count',
          value: translated.join('|'),
          details: { name, expected: names.length },
        });
        continue;
      }
      for (const [place, term] of names.entries()) term[language] = translated[place] ?? '';
    }
    const bySlug = new Map<string, TermRef>();
    for (const term of names) {
      const original = term[sourceLanguage] ?? '';
      const slug = termSlug(original);
      if (slug === '') complain(name, { code: 'name-without-letters', value: original });
      else if (!bySlug.has(slug)) bySlug.set(slug, { slug, name: capital ? capitalised(term) : term });
    }
    return [...bySlug.values()];
  }

  /** A word from a set, by code or Swedish name. */
  function word<Code extends string>(name: ColumnName, words: readonly Word<Code>[]): Code | undefined {
    return wordsIn(name, words, false)[0];
  }

  function wordsIn<Code extends string>(
    name: ColumnName,
    words: readonly Word<Code>[],
    several: boolean,
  ): readonly Code[] {
    const codes = texts(name, several).flatMap((written) => {
      const code = findWord(words, written);
      if (code !== null) return [code];
      complain(name, {
        code: 'word-unknown',
        value: written,
        details: { nearest: nearestWord(words, written), allowed: listWords(words) },
      });
      return [];
    });
    return [...new Set(codes)];
  }

  function day(name: ColumnName): Day | undefined {
    const written = text(name);
    if (written === undefined) return undefined;
    const year = Number(written.slice(0, 4));
    if (isDay(written) && year >= firstYear && year <= lastYear) return written;
    complain(name, { code: 'day-form', value: written, details: { firstYear, lastYear } });
    return undefined;
  }

  /** A number of people; a space may separate thousands. */
  function count(name: ColumnName): number | undefined {
    const written = text(name);
    if (written === undefined) return undefined;
    const digits = /^\d{1,3}([ \u00A0\u202F]\d{3})+$/.test(written) ? written.replace(/\D/g, '') : written;
    if (/^\d{1,8}$/.test(digits) && Number(digits) <= mostParticipants) return Number(digits);
    complain(name, { code: 'count-form', value: written, details: { most: mostParticipants } });
    return undefined;
  }

  return { complain, text, localized, terms, word, words: wordsIn, day, count };
}

function nameOf(key: ColumnKey): ColumnName {
  return key.split(':')[0] as ColumnName;
}

/** One form for the same letters, no blank edges, and line breaks only where a text may have them. */
function tidy(text: string, hasLines: boolean): string {
  const composed = text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' ');
  return (hasLines ? composed : composed.replace(/ *\n[ \n]*/g, ' ')).trim();
}

function capitalised(texts: Localized): Localized {
  return Object.fromEntries(
    Object.entries(texts).map(([language, text]) => {
      const [first = '', ...rest] = text;
      return [language, first.toLocaleUpperCase(language) + rest.join('')];
    }),
  );
}
