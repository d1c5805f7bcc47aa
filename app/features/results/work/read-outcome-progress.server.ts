import type { WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { readDraft } from '~/features/planning/draft/change-draft.server';
import { thingsOf } from '~/features/planning/draft/draft';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';

import { findRound } from '../feedback/participant.queries.server';
import { findActions, findDecisions, findVersions } from '../result.queries.server';
import { hasEnded } from './action-update';
import { decisionFields } from './outcome-fields';

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
  now: Date,
): Promise<OutcomeProgress> {
  const [round, draft, versions, decisions, actions] = await Promise.all([
    findRound(db, dialogue.id),
    readDraft(db, dialogue, [decisionFields.decisions.name]),
    findVersions(db, dialogue.id, toInstant(now)),
    findDecisions(db, dialogue.id),
    findActions(db, dialogue.id),
  ]);
  const isWritten = thingsOf(draft, decisionFields.decisions).length > 0;
  return {
    isRoundSent: round !== null,
    decision: decisions.length > 0 ? 'public' : isWritten ? 'written' : 'none',
    isResultPublic: versions.length > 0,
    actions: actions.length,
    endedActions: actions.filter(({ updates }) => hasEnded(updates)).length,
  };
}
