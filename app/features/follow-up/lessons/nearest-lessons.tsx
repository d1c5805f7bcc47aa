import { useTranslation } from 'react-i18next';

import type { ListedTerm } from '~/features/dialogues/read-terms.server';
import { useLanguage } from '~/i18n/use-language';

import type { ArchivedLesson } from './lesson-archive';
import { LessonList } from './lesson-list';

interface NearestLessonsProps {
  lessons: readonly ArchivedLesson[];
  groups: readonly ListedTerm[];
  themes: readonly ListedTerm[];
}

/** What others have learnt from dialogues like the one that is planned. */
export function NearestLessons({ lessons, groups, themes }: NearestLessonsProps) {
  const { t } = useTranslation('follow-up');
  const { tag } = useLanguage();
  if (lessons.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="lardomar">
      <h2 id="lardomar">{t('lessons.nearest')}</h2>
      <LessonList lessons={lessons} groups={groups} themes={themes} />
      <p>
        <a href={`/${tag}/arbete/lardomar`}>{t('lessons.toArchive')}</a>
      </p>
    </section>
  );
}
