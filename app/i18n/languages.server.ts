import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

import type { Language } from './language';

const languageFile = z.strictObject({
  name: z.string().min(1),
  direction: z.enum(['ltr', 'rtl']),
  format: z.string().refine((tag) => Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0),
  order: z.number().int(),
});

/** The folder that holds a folder for each language. Adding a language is adding a folder. */
const localesFolder = resolve('locales');

/** Texts of one language: namespace → key → text, as the files hold them. */
export type Resources = Record<string, Record<string, unknown>>;

/**
 * Every language that has a folder, in the order of the language switcher.
 *
 * @throws {Error} when a folder lacks a right `language.json`
 */
export function readLanguages(): readonly Language[] {
  return readdirSync(localesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: tag }) => ({ tag, ...languageFile.parse(readJson(tag, 'language.json')) }))
    .sort((a, b) => a.order - b.order);
}

/** The texts of one language: its files, by name. */
export function readResources(tag: string): Resources {
  const files = readdirSync(resolve(localesFolder, tag)).filter(
    (file) => file.endsWith('.json') && file !== 'language.json',
  );
  return Object.fromEntries(
    files.map((file) => [file.replace(/\.json$/, ''), readJson(tag, file) as Record<string, unknown>]),
  );
}

function readJson(tag: string, file: string): unknown {
  return JSON.parse(readFileSync(resolve(localesFolder, tag, file), 'utf8'));
}
