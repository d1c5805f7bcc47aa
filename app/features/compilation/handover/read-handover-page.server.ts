import { readDraft } from '~/features/planning/draft/change-draft.server';
import { showDraft, type DraftForm } from '~/features/planning/draft/draft-form';
import { pickText } from '~/i18n/localized';
import type { Database } from '~db/client';

import { handoverFields } from '../conclusions/conclusion-fields';
import type { ConcludedDialogue } from '../conclusions/read-conclusions.server';
import { composeHandover } from './compose-handover.server';
import type { Handover } from './handover';
import { findFacts, findHandovers } from './handover.queries.server';

/** The page from which a package is handed over. */
export interface HandoverPage {
  /** The latest first. */
  handovers: readonly Handover[];
  form: DraftForm;
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
  const { notReached } = handoverFields;
  const [handovers, facts, content, draft] = await Promise.all([
    findHandovers(db, dialogue.id),
    findFacts(db, dialogue.id),
    composeHandover(db, dialogue),
    readDraft(db, dialogue, [notReached.name]),
  ]);
  return {
    handovers,
    form: showDraft(draft, [{ field: notReached, item: dialogue.sourceLanguage }]),
    body: facts.body === null ? '' : pickText(facts.body, language, dialogue.sourceLanguage).text,
    left: content.counts.left,
    withoutConclusion: content.categories.filter(
      ({ kind, conclusion }) => kind === 'theme' && conclusion[dialogue.sourceLanguage] === undefined,
    ).length,
    all: content.counts.all,
  };
}
