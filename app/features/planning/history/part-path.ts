import { sectionPath } from '../open-dialogue/open-dialogue';
import { isPlanStep } from '../plan/plan-step';
import { stepPath } from '../steps/step-path';
import type { HistoryPart, LaterPart } from './history-fields';

const laterPaths: Readonly<Record<LaterPart, string>> = {
  // Where a dialogue's meetings are listed.
  meetings: '/plan/time',
  conclusions: '/slutsatser',
  decisions: '/beslut',
  actions: '/atgarder',
  feedback: '/aterkoppling',
  result: '/resultat',
  followUp: '/uppfoljning',
  report: '/rapport',
};

/** Where a part of what is written about a dialogue is written. @param language the page's */
export function partPath(language: string, slug: string, part: HistoryPart): string {
  return isPlanStep(part)
    ? stepPath(language, slug, part)
    : `${sectionPath(language, slug)}${laterPaths[part]}`;
}
