import { readTerms } from '~/features/dialogues/read-terms.server';
import { readWorkDialogues } from '~/features/dialogues/read-work-dialogue.server';
import { thingsOf } from '~/features/planning/draft/draft';
import { readDrafts } from '~/features/planning/draft/read-drafts.server';
import type { Language } from '~/i18n/language';
import { pickText } from '~/i18n/localized';
import type { Database } from '~db/client';

import { followUpFields } from '../follow-up-fields';
import type { ArchivedLesson } from './lesson-archive';

/** Every lesson from every dialogue that is published, the latest first. For all who work on any: what one dialogue taught is for the next. */
export async function readLessons(
  db: Database,
  { tag }: Pick<Language, 'tag'>,
  now: Date,
): Promise<readonly ArchivedLesson[]> {
  const dialogues = (await readWorkDialogues(db, now)).filter(({ state }) => state !== 'draft');
  const drafts = await readDrafts(db, dialogues, [followUpFields.lessons.name]);
  return dialogues
    .flatMap(({ id: dialogueId, slug, title, sourceLanguage, level }) => {
      const draft = drafts.get(dialogueId);
      if (draft === undefined) return [];
      return thingsOf(draft, followUpFields.lessons).map(({ id, value }): ArchivedLesson => ({
        ...value,
        ...{ id, slug, level, language: sourceLanguage },
        title: pickText(title, tag, sourceLanguage),
      }));
    })
    .toSorted((one, other) => (one.id < other.id ? 1 : -1));
}

/** What lessons are called by and chosen among: the kommun's target groups and themes. */
export async function readLessonTerms(db: Database, language: Language) {
  const { target_group: groups, theme: themes } = await readTerms(db, language);
  return { groups, themes };
}
