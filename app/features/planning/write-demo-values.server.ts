import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { changeDraft, readDraft } from './draft/change-draft.server';
import { versionOf, type DraftChange } from './draft/draft';

/** A value of a working copy of the demo; what is said of its translations counts from the version that it becomes. */
export type DemoValue = Omit<DraftChange, 'seen'>;

/** Writes values in the working copy of one of the demo's dialogues, as someone who has it open would have. Called within a transaction. */
export async function writeDemoValues(
  trx: Database,
  dialogue: { id: Id; sourceLanguage: string },
  values: readonly DemoValue[],
  by: { by: Id | null; now: Date },
): Promise<void> {
  const draft = await readDraft(trx, dialogue, [...new Set(values.map(({ field }) => field))]);
  const changes = values.map((value): DraftChange => ({
    ...value,
    seen: versionOf(draft, value.field, value.item),
  }));
  const outcome = await changeDraft(trx, dialogue.id, changes, by);
  if (outcome.kind === 'conflict') throw new Error(`the working copy of ${dialogue.id} was written twice`);
}

/** A text as values of a working copy, one for each language. @param before `<thing>/` for a text of a thing */
export function demoTexts(
  field: { name: string },
  texts: Readonly<Record<string, string>>,
  { source, before = '' }: { source: string; before?: string },
): readonly DemoValue[] {
  return Object.entries(texts).map(([language, text]) => ({
    field: field.name,
    item: before + language,
    // Each is the first version, so that a translation was made from the first of the original.
    value: { text, of: language === source ? null : 1 },
  }));
}
