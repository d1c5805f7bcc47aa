import { pickText } from '~/i18n/localized';
import type { Database } from '~db/client';

import type { ConcludedDialogue } from '../conclusions/read-conclusions.server';
import { composeHandover } from './compose-handover.server';
import type { Handover } from './handover';
import { findFacts, findHandovers } from './handover.queries.server';

/** The page from which a package is handed over. */
export interface HandoverPage {
  /** The latest first. */
  handovers: readonly Handover[];
  /** The body that the dialogue belongs to; empty when that is not known. */
  body: string;
  /** What is not done yet: how much is not sorted, and how many themes have no conclusion. */
  left: number;
  withoutConclusion: number;
  all: number;
}

/** Reads what has been handed over in a dialogue, and what stands in the way of handing over. */
export async function readHandoverPage(
  db: Database,
  dialogue: ConcludedDialogue,
  language: string,
): Promise<HandoverPage> {
  const [handovers, facts, content] = await Promise.all([
    findHandovers(db, dialogue.id),
    findFacts(db, dialogue.id),
    composeHandover(db, dialogue),
  ]);
  return {
    handovers,
    body: facts.body === null ? '' : pickText(facts.body, language, dialogue.sourceLanguage).text,
    left: content.counts.left,
    withoutConclusion: content.categories.filter(
      ({ kind, conclusion }) => kind === 'theme' && conclusion[dialogue.sourceLanguage] === undefined,
    ).length,
    all: content.counts.all,
  };
}
