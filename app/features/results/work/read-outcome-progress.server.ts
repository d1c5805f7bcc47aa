import type { WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { readDraft } from '~/features/planning/draft/change-draft.server';
import { thingsOf } from '~/features/planning/draft/draft';
import type { Database } from '~db/client';

import { findRound } from '../feedback/participant.queries.server';
import { findActions, findDecisions } from '../result.queries.server';
import { hasEnded } from './action-update';
import { decisionFields } from './outcome-fields';
import { findPromises } from './outcome-work.queries.server';

/** How far the work on what a dialogue led to has come. */
export interface OutcomeProgress {
  /** Whether those who took part have been told. */
  isRoundSent: boolean;
  decision: 'none' | 'written' | 'public';
  isResultPublic: boolean;
  /** How many actions are public, and how many of them are done or stopped. */
  actions: number;
  endedActions: number;
}

/** Reads how far the work on what a dialogue led to has come. */
export async function readOutcomeProgress(
  db: Database,
  dialogue: Pick<WorkDialogue, 'id' | 'sourceLanguage'>,
): Promise<OutcomeProgress> {
  const [round, draft, promises, decisions, actions] = await Promise.all([
    findRound(db, dialogue.id),
    readDraft(db, dialogue, [decisionFields.decisions.name]),
    findPromises(db, dialogue.id),
    findDecisions(db, dialogue.id),
    findActions(db, dialogue.id),
  ]);
  const isWritten = thingsOf(draft, decisionFields.decisions).length > 0;
  return {
    isRoundSent: round !== null,
    decision: decisions.length > 0 ? 'public' : isWritten ? 'written' : 'none',
    isResultPublic: promises.feedbackGivenOn !== null,
    actions: actions.length,
    endedActions: actions.filter(({ updates }) => hasEnded(updates)).length,
  };
}
