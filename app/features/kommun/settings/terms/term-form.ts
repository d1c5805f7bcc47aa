import type { Localized } from '~db/columns';

import { fieldOf, type SettingFields } from '../setting-form';

export type TermProblem =
  | { field: string; code: 'term-missing' | 'term-too-long' | 'term-taken' | 'term-without-letters' }
  | { field: 'into'; code: 'into-missing' }
  | { field: null; code: 'term-changed' };

/** What the forms about a word hold: `name:sv` and so on, and `into`. */
export const nameField = (tag: string) => fieldOf('termName', tag);
export const intoField = 'into';

/** What a button on a word's page does, by what is posted. */
export const termDeeds = {
  rename: 'byt-namn',
  retire: 'sluta-anvanda',
  restore: 'anvand-igen',
  merge: 'sla-ihop',
} as const;

export const longestTerm = 120;

/** The name in every language it was typed in; null when something is wrong with it, which is told. */
export function parseTermName(
  fields: SettingFields,
  languages: readonly string[],
): { kind: 'right'; name: Localized } | { kind: 'wrong'; problems: readonly TermProblem[] } {
  const typed = languages.flatMap((tag) => {
    const text = (fields[nameField(tag)] ?? '').replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim();
    return text === '' ? [] : [[tag, text] as const];
  });
  const problems = typed.flatMap(([tag, text]): TermProblem[] =>
    text.length > longestTerm ? [{ field: nameField(tag), code: 'term-too-long' }] : [],
  );
  const name = Object.fromEntries(typed);
  if (!Object.hasOwn(name, 'sv')) problems.unshift({ field: nameField('sv'), code: 'term-missing' });
  return problems.length > 0 ? { kind: 'wrong', problems } : { kind: 'right', name };
}

/** What the form about a word holds for the names it has. */
export function shownTerm(names: Localized): SettingFields {
  return Object.fromEntries(Object.entries(names).map(([tag, name]) => [nameField(tag), name]));
}
