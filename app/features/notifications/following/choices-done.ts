/** What has just been done, said at the top of the page with all choices. */
export type ChoicesDone = 'begun' | 'saved';

/** What the address of the page says has just been done. */
export function choicesDone(url: string): ChoicesDone | null {
  const { searchParams } = new URL(url);
  if (searchParams.has('klart')) return 'begun';
  return searchParams.has('sparat') ? 'saved' : null;
}
