import type { ToldAction, ToldDecision } from '~db/schema/result-version';

import type { ActionRow, DecisionRow } from './result.queries.server';

/**
 * Decisions as an earlier version of a result told them. Of a protocol the file that is kept now is told, since a document is never changed.
 *
 * @param rows the decisions that are on record now
 */
export function decisionsAsTold(
  told: readonly ToldDecision[],
  rows: readonly DecisionRow[],
): readonly DecisionRow[] {
  return told.map((decision) => {
    const row = rows.find(({ id }) => id === decision.id);
    return {
      id: decision.id,
      dialogueId: row?.dialogueId ?? '',
      body: decision.body ?? null,
      decidedOn: decision.decidedOn ?? null,
      section: decision.section ?? null,
      reference: decision.reference ?? null,
      outcome: decision.outcome,
      grounds: decision.grounds ?? null,
      protocol: row?.protocol?.id === decision.protocol ? (row?.protocol ?? null) : null,
      recordedAt: row?.recordedAt ?? '',
    };
  });
}

/** Actions as an earlier version of a result told them, with what has happened to each since. */
export function actionsAsTold(told: readonly ToldAction[], rows: readonly ActionRow[]): readonly ActionRow[] {
  return told.map((action) => {
    const row = rows.find(({ id }) => id === action.id);
    return {
      id: action.id,
      title: action.title,
      responsible: action.responsible,
      dueOn: action.dueOn ?? null,
      decisionId: action.decision ?? null,
      recordedAt: row?.recordedAt ?? '',
      updates: row?.updates ?? [],
    };
  });
}
