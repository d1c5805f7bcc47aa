import type { DialogueSummary } from '~/features/dialogues/dialogue-summary';
import { readSummaries } from '~/features/dialogues/read-summaries.server';
import type { Reading } from '~/features/dialogues/summarise-dialogue.server';
import type { LocalText } from '~/i18n/localized';
import { pickText } from '~/i18n/localized';
import { dayOf, toInstant } from '~/platform/clock';
import type { Database } from '~db/client';

import type { ShownDecision } from './result';
import { findDecisions, findNewestVersions } from './result.queries.server';
import { showDecision } from './show-result.server';

/** What came of a dialogue, as one entry among others. */
export interface ResultSummary {
  dialogue: DialogueSummary;
  /** The result in two sentences. */
  summary: LocalText;
  /** The latest decision, when one is on record. */
  decision: ShownDecision | null;
  /** The day by which it is ordered: of the decision, or else of the publication. */
  day: string;
}

/** Every published result, latest first. */
export async function listResults(db: Database, reading: Reading): Promise<ResultSummary[]> {
  const [dialogues, versions, decisions] = await Promise.all([
    readSummaries(db, reading),
    findNewestVersions(db, toInstant(reading.now)),
    findDecisions(db, null),
  ]);
  const decisionOf = new Map(decisions.map((decision) => [decision.dialogueId, decision]));
  return dialogues
    .flatMap(({ overview, summary }): ResultSummary[] => {
      const version = versions.get(overview.row.id);
      if (version === undefined) return [];
      const wording = { language: reading.language, source: overview.row.source_language };
      const decision = decisionOf.get(overview.row.id);
      return [
        {
          dialogue: summary,
          summary: pickText(version.content.summary, wording.language, wording.source),
          decision: decision === undefined ? null : showDecision(decision, wording),
          day: decision?.decidedOn ?? dayOf(version.publishedAt),
        },
      ];
    })
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
