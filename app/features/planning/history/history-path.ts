import { sectionPath } from '../open-dialogue/open-dialogue';
import { historyInputs, type HistoryChoice } from './history';

/** Where a plan's history is, with what is chosen of it. @param language the page's */
export function historyPath(language: string, slug: string, choice: Partial<HistoryChoice> = {}): string {
  const query = new URLSearchParams();
  if (choice.step != null) query.set(historyInputs.step, choice.step);
  if (choice.by != null) query.set(historyInputs.by, choice.by);
  if ((choice.page ?? 1) > 1) query.set(historyInputs.page, String(choice.page));
  const path = `${sectionPath(language, slug)}/historik`;
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}
