import type { Id } from '~db/columns';

/** The pages of what was said in a dialogue, as paths after that of the dialogue. */
const places = {
  input: 'underlag',
  new: 'underlag/ny',
  file: 'underlag/inlagg.csv',
  categories: 'kategorier',
  conclusions: 'slutsatser',
  handover: 'overlamning',
} as const;

export type InputPlace = keyof typeof places;

/** Where a page is. @param language the page's */
export function inputPath(language: string, slug: string, place: InputPlace = 'input'): string {
  return `/${language}/arbete/dialoger/${slug}/${places[place]}`;
}

/** Where one contribution is sorted. */
export function contributionPath(language: string, slug: string, id: Id): string {
  return `${inputPath(language, slug)}/${id}`;
}

/** Where a package that has been handed over is read; `utkast`, as it would be now. */
export function packagePath(language: string, slug: string, version: number | 'utkast'): string {
  return `${inputPath(language, slug, 'handover')}/${version}`;
}
