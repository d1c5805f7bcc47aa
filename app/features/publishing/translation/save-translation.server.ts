import type { WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { holdMeetingTexts, publishMeetingTexts } from '~/features/meetings/work/translate-meetings.server';
import { readDraft } from '~/features/planning/draft/change-draft.server';
import { readDraftForm, type DraftForm } from '~/features/planning/draft/draft-form';
import {
  saveDraftForm,
  type DraftOutcome,
  type Writing,
} from '~/features/planning/draft/save-draft-form.server';
import { renameFromDraft } from '~/features/planning/rename-from-draft.server';
import type { FormFields } from '~/platform/read-form.server';
import type { Database } from '~db/client';

import { translatableFields } from './translatable';

/**
 * Keeps what was written in a dialogue's translation into one language.
 *
 * @throws {Response} as {@link saveDraftForm}, and 400 for a form over a text in any other language: what is written in the source has its own page, and its own rules of
 *   who may write it
 */
export async function saveTranslation(
  db: Database,
  dialogue: WorkDialogue,
  { target, form }: { target: string; form: FormFields },
  writing: Writing,
): Promise<DraftOutcome> {
  await holdMeetingTexts(db, dialogue, writing.now);
  return saveDraftForm(
    db,
    dialogue,
    {
      fields: translatableFields,
      form,
      check(_trx, changes) {
        if (changes.some(({ item }) => !isIn(item, target))) throw new Response(null, { status: 400 });
        return Promise.resolve([]);
      },
    },
    writing,
    async (trx, changed) => {
      await renameFromDraft(trx, dialogue);
      await publishMeetingTexts(trx, dialogue, changed, writing.now);
    },
  );
}

/**
 * The form as it was typed, for its figures to be counted anew. Nothing is kept.
 *
 * @throws {Response} 400 for a form that no page of the portal shows
 */
export async function recountTranslation(
  db: Database,
  dialogue: WorkDialogue,
  form: FormFields,
): Promise<DraftForm> {
  const read = readDraftForm(translatableFields, form, await readDraft(db, dialogue));
  if (read === null) throw new Response(null, { status: 400 });
  return { ...read.typed, problems: [] };
}

function isIn(item: string, language: string): boolean {
  return item === language || item.endsWith(`/${language}`);
}
