/** Where a dialogue is published, looked at beforehand, or called off. @param language the page's */
export function publishPath(
  language: string,
  slug: string,
  page: 'publish' | 'preview' | 'cancel' = 'publish',
) {
  const ends = { publish: 'publicera', preview: 'granska', cancel: 'installd' } as const;
  return `/${language}/arbete/dialoger/${slug}/${ends[page]}`;
}
