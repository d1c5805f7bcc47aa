import { readDraft } from '~/features/planning/draft/change-draft.server';
import { showDraft, type DraftForm } from '~/features/planning/draft/draft-form';
import { pickText, type LocalText } from '~/i18n/localized';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { conclusionFields, handoverFields } from './conclusion-fields';
import { readConclusions, type ConcludedDialogue } from './read-conclusions.server';

/** A theme on the page where conclusions are written. */
export interface ThemeToConclude {
  id: Id;
  title: LocalText;
  mentions: number;
}

/** The themes of a dialogue, and the form over what is concluded of them and who was not reached, in the dialogue's own language. */
export async function readConclusionsPage(
  db: Database,
  dialogue: ConcludedDialogue,
  language: string,
): Promise<{ themes: readonly ThemeToConclude[]; form: DraftForm }> {
  const fields = Object.values(conclusionFields);
  const { notReached } = handoverFields;
  const names = [...fields, notReached].map(({ name }) => name);
  const [themes, draft] = await Promise.all([readConclusions(db, dialogue), readDraft(db, dialogue, names)]);
  const shown = themes.flatMap(({ id }) =>
    fields.map((field) => ({ field, item: `${id}/${dialogue.sourceLanguage}` })),
  );
  return {
    themes: themes.map(({ id, title, mentions }) => ({
      id,
      mentions,
      title: pickText(title, language, dialogue.sourceLanguage),
    })),
    form: showDraft(draft, [...shown, { field: notReached, item: dialogue.sourceLanguage }]),
  };
}
