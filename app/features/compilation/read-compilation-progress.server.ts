import type { Database } from '~db/client';

import { concludeThemes, type ConcludedDialogue } from './conclusions/read-conclusions.server';
import { findHandovers } from './handover/handover.queries.server';
import { readInput } from './read-input.server';
import { countInput, type InputCounts } from './sorting/coding';

/** How far the compiling of a dialogue has come. */
export interface CompilationProgress {
  counts: InputCounts;
  themes: number;
  /** How many of the themes have a conclusion in the dialogue's own language. */
  concluded: number;
  handovers: number;
}

/** Reads how far the compiling of a dialogue has come. */
export async function readCompilationProgress(
  db: Database,
  dialogue: ConcludedDialogue,
): Promise<CompilationProgress> {
  const [input, handovers] = await Promise.all([readInput(db, dialogue.id), findHandovers(db, dialogue.id)]);
  const themes = await concludeThemes(db, dialogue, input);
  return {
    counts: countInput(input.contributions),
    themes: themes.length,
    concluded: themes.filter(({ conclusion }) => conclusion[dialogue.sourceLanguage] !== undefined).length,
    handovers: handovers.length,
  };
}
