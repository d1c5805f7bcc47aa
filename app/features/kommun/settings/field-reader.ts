import { z } from 'zod';

import type { Localized } from '~db/columns';

import { fieldOf, type FieldProblem, type SettingFields, type SettingProblem } from './setting-form';

/** Reads fields one by one and notes what is wrong with them, so that all of it is told at once. */
export class FieldReader {
  readonly problems: SettingProblem[] = [];

  constructor(readonly fields: SettingFields) {}

  /** What a field holds, without room around it. Signs that are not seen are nobody's text, and PostgreSQL takes no NUL. */
  text(field: string): string {
    return (this.fields[field] ?? '').replace(/(?!\n)\p{Cc}|\p{Cs}/gu, ' ').trim();
  }

  refuse(field: string, code: FieldProblem): void {
    this.problems.push({ field, code });
  }

  /** A text that must be there. */
  required(field: string, most: number, missing: FieldProblem = 'missing'): string {
    const text = this.text(field);
    if (text === '') this.refuse(field, missing);
    else if (text.length > most) this.refuse(field, 'too-long');
    return text;
  }

  /** An e-mail address. */
  email(field: string): string {
    const text = this.required(field, 200);
    if (text !== '' && !z.email().safeParse(text).success) this.refuse(field, 'not-an-email');
    return text;
  }

  /** A whole number within bounds. */
  number(field: string, { from, to }: { from: number; to: number }, code: FieldProblem): number {
    const text = this.text(field);
    const number = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
    if (!(number >= from && number <= to)) this.refuse(field, code);
    return number;
  }

  /** A text in several languages, in Swedish when in any; undefined when in none. */
  localized(base: string, languages: readonly string[], most: number): Localized | undefined {
    const told = languages.flatMap((tag) => {
      const text = this.text(fieldOf(base, tag));
      if (text.length > most) this.refuse(fieldOf(base, tag), 'too-long');
      return text === '' ? [] : [[tag, text] as const];
    });
    if (told.length === 0) return undefined;
    const texts = Object.fromEntries(told);
    if (!Object.hasOwn(texts, 'sv')) this.refuse(fieldOf(base, 'sv'), 'swedish-missing');
    return texts;
  }
}

/** The fields of a text in several languages. */
export function localizedFields(
  base: string,
  texts: Localized | undefined,
  languages: readonly string[],
): SettingFields {
  return Object.fromEntries(languages.map((tag) => [fieldOf(base, tag), texts?.[tag] ?? '']));
}
