import { useTranslation } from 'react-i18next';

import type { ListedTerm } from '~/features/dialogues/read-terms.server';
import { useLanguage } from '~/i18n/use-language';
import { Field } from '~/ui/field/field';

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
  const archive = `/${useLanguage().tag}/arbete/lardomar`;
  return (
    <section className="stack" aria-labelledby="lardomar">
      <h2 id="lardomar">{t('lessons.nearest')}</h2>
      {lessons.length === 0 ? (
        <p>{t('lessons.noneNear')}</p>
      ) : (
        <LessonList lessons={lessons} groups={groups} themes={themes} />
      )}
      <form className="lesson-search" method="get" action={archive}>
        <Field id="lardomar-sok" name="sok" label={t('lessons.searchAll')} />
        <p>
          <button className="action action--quiet" type="submit">
            {t('archive.search')}
          </button>
        </p>
      </form>
      <p>
        <a href={archive}>{t('lessons.toArchive')}</a>
      </p>
    </section>
  );
}
