import { sectionPath } from '../open-dialogue/open-dialogue';
import { historyInputs, type HistoryChoice } from './history';

/** Where a dialogue's history is, with what is chosen of it. @param language the page's */
export function historyPath(language: string, slug: string, choice: Partial<HistoryChoice> = {}): string {
  const query = new URLSearchParams();
  for (const name of ['part', 'by', 'from', 'until'] as const) {
    const chosen = choice[name];
    if (chosen != null) query.set(historyInputs[name], chosen);
  }
  if ((choice.page ?? 1) > 1) query.set(historyInputs.page, String(choice.page));
  const path = `${sectionPath(language, slug)}/historik`;
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}
