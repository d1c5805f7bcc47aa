import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';

import { findAsked, type AskedRow } from './asked-before.queries.server';
import { findDialoguesWithResult } from './dialogue-detail.queries.server';
import { readWorkDialogues, type WorkDialogue } from './read-work-dialogue.server';

/** A dialogue with what it asked and what came of it, for those who plan another. */
export interface AskedDialogue extends WorkDialogue, Pick<AskedRow, 'purpose' | 'question' | 'outcome'> {
  hasResult: boolean;
}

/** Every dialogue, published or not, with what it asked and what came of it. */
export async function readAskedDialogues(db: Database, now: Date): Promise<readonly AskedDialogue[]> {
  const [dialogues, asked, withResult] = await Promise.all([
    readWorkDialogues(db, now),
    findAsked(db),
    findDialoguesWithResult(db, toInstant(now)),
  ]);
  const askedBy = new Map(asked.map((row) => [row.id, row]));
  return dialogues.map((dialogue) => {
    const row = askedBy.get(dialogue.id);
    return {
      ...dialogue,
      purpose: row?.purpose ?? {},
      question: row?.question ?? null,
      outcome: row?.outcome ?? null,
      hasResult: withResult.has(dialogue.id),
    };
  });
}
