/** Which of a translation's buttons was pressed, where it is not the one that saves. */
export const translationDeeds = { name: 'deed', recount: 'recount' } as const;

interface Shown {
  target: string;
  /** Only what is missing or stale. */
  onlyLeft?: boolean;
  /** What has just been done, in the word of the address. */
  receipt?: 'sparat' | 'lika';
}

/** Where a dialogue is translated into a language. @param language the page's */
export function translationPath(
  language: string,
  slug: string,
  { target, onlyLeft = false, receipt }: Shown,
): string {
  const search = new URLSearchParams({
    ...(onlyLeft ? { visa: 'kvar' } : {}),
    ...(receipt === undefined ? {} : { klart: receipt }),
  }).toString();
  const path = `/${language}/arbete/dialoger/${slug}/oversattning/${target}`;
  return search === '' ? path : `${path}?${search}`;
}
