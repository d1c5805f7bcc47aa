import type { FormFields } from '~/platform/read-form.server';
import type { Id, Localized } from '~db/columns';

import type { TitleProblem } from './add-category.server';

/** The names of the fields of the page with categories. `titleIn` goes before a language. */
export const categoryFields = {
  deed: 'gor',
  id: 'kategori',
  seen: 'version',
  titleIn: 'namn-',
  into: 'till',
  title: 'ny-kategori',
  kind: 'ny-sort',
} as const;

/** What the page's buttons do, by what is posted. */
export const categoryDeeds = {
  add: 'lagg-till',
  rename: 'byt-namn',
  up: 'upp',
  down: 'ned',
  merge: 'sla-ihop',
  retire: 'ta-bort',
} as const;

/** What has just been done, by its word in the address. */
export const categoryReceipts = {
  added: 'tillagd',
  renamed: 'omdopt',
  moved: 'flyttad',
  merged: 'ihopslagen',
  retired: 'borttagen',
} as const;

export type CategoryReceipt = keyof typeof categoryReceipts;

/** What an address says has just been done; null for any other word. */
export function readCategoryReceipt(word: string | null): CategoryReceipt | null {
  const receipts = Object.keys(categoryReceipts) as CategoryReceipt[];
  return receipts.find((one) => categoryReceipts[one] === word) ?? null;
}

/** Why nothing was done, and to which category; null for the one that was to be added. */
export interface CategoriesProblem {
  id: Id | null;
  code: TitleProblem | 'renamed-meanwhile' | 'category-used' | 'into-missing';
}

/** What was typed, to be shown again. */
export interface TypedCategories {
  /** The category that was renamed, with its titles as typed. */
  renamed: { id: Id; titles: Localized } | null;
  added: { title: string; kind: string };
}

export const noCategoriesTyped: TypedCategories = { renamed: null, added: { title: '', kind: 'theme' } };

/** A field of a category, by its id: several categories are changed on one page. */
export function fieldOf(field: string, id: Id): string {
  return `${field}-${id}`;
}

/** The titles that were typed, by language. */
export function readTitles(form: FormFields): Localized {
  const { titleIn } = categoryFields;
  return Object.fromEntries(
    [...form].flatMap(([name, text]) =>
      name.startsWith(titleIn) ? [[name.slice(titleIn.length), text]] : [],
    ),
  );
}
