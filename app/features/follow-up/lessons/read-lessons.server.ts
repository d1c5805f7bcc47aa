import { readTermNames } from '~/features/dialogues/read-term-names.server';
import { readTerms } from '~/features/dialogues/read-terms.server';
import { readWorkDialogues, type WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { readDraft } from '~/features/planning/draft/change-draft.server';
import { textOf, thingsOf, valueOf } from '~/features/planning/draft/draft';
import { readDrafts } from '~/features/planning/draft/read-drafts.server';
import { planFields } from '~/features/planning/plan/plan-fields';
import { plannedLevel } from '~/features/planning/plan/plan-progress';
import type { PlanStep } from '~/features/planning/plan/plan-step';
import { getT, languageOrSource } from '~/i18n/i18n.server';
import type { Language } from '~/i18n/language';
import { pickText } from '~/i18n/localized';
import type { Database } from '~db/client';

import { followUpFields, type Lesson } from '../follow-up-fields';
import { nearestLessons, type ArchivedLesson } from './lesson-archive';

/** Every lesson from every dialogue that is published, the latest first. For all who work on any: what one dialogue taught is for the next. */
export async function readLessons(
  db: Database,
  { tag }: Pick<Language, 'tag'>,
  now: Date,
): Promise<readonly ArchivedLesson[]> {
  const dialogues = (await readWorkDialogues(db, now)).filter(({ state }) => state !== 'draft');
  const [drafts, groups, themes] = await Promise.all([
    readDrafts(db, dialogues, [followUpFields.lessons.name]),
    readTermNames(db, 'target_group'),
    readTermNames(db, 'theme'),
  ]);
  const named = new Map([...groups, ...themes].map(({ slug, name }) => [slug, name]));
  return dialogues
    .flatMap(({ id: dialogueId, slug, title, sourceLanguage, level }) => {
      const draft = drafts.get(dialogueId);
      if (draft === undefined) return [];
      const t = getT(languageOrSource(sourceLanguage).tag);
      const about = ({ method, group = '', theme = '' }: Lesson) => [
        method === undefined ? '' : t(`methods:${method}.name`),
        ...[group, theme].map((term) => pickText(named.get(term) ?? {}, sourceLanguage, 'sv').text),
      ];
      return thingsOf(draft, followUpFields.lessons).map(({ id, value }): ArchivedLesson => ({
        ...value,
        ...{ id, slug, level, language: sourceLanguage, about: about(value).join(' ') },
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

/** The steps of a plan at which it helps to know what others have learnt. */
const stepsWithLessons: readonly PlanStep[] = ['question', 'methods'];

/** Reads what is nearest to what a plan says, with what it is called by; null at steps where it is not shown. */
export async function readNearestLessons(
  db: Database,
  dialogue: WorkDialogue,
  step: PlanStep,
  { language, now }: { language: Language; now: Date },
) {
  if (!stepsWithLessons.includes(step)) return null;
  const [lessons, terms, draft] = await Promise.all([
    readLessons(db, language, now),
    readLessonTerms(db, language),
    readDraft(db, dialogue),
  ]);
  const written = [planFields.title, planFields.question, planFields.purpose].map(
    (field) => textOf(draft, field, draft.source) ?? '',
  );
  const plan = {
    text: written.join(' '),
    language: draft.source,
    level: plannedLevel(draft),
    methods: thingsOf(draft, planFields.methods).map(({ id }) => id),
    groups: valueOf(draft, planFields.targetGroups) ?? [],
    themes: valueOf(draft, planFields.themes) ?? [],
    slug: dialogue.slug,
  };
  return { ...terms, lessons: nearestLessons(lessons, plan) };
}
