import './lesson-list.css';

import { useTranslation } from 'react-i18next';

import type { ListedTerm } from '~/features/dialogues/read-terms.server';
import { Content, useFormat, useLangAttributes, useLanguage } from '~/i18n/use-language';

import type { ArchivedLesson } from './lesson-archive';

interface LessonListProps {
  lessons: readonly ArchivedLesson[];
  groups: readonly ListedTerm[];
  themes: readonly ListedTerm[];
}

/** Lessons, each with what to do next time, what it is about and where it was learnt. */
export function LessonList({ lessons, groups, themes }: LessonListProps) {
  return (
    <ul className="plain-list lesson-list">
      {lessons.map((lesson) => (
        <li key={lesson.id}>
          <LessonCard lesson={lesson} groups={groups} themes={themes} />
        </li>
      ))}
    </ul>
  );
}

function LessonCard({
  lesson,
  groups,
  themes,
}: Omit<LessonListProps, 'lessons'> & { lesson: ArchivedLesson }) {
  const { t } = useTranslation(['follow-up', 'methods', 'ladder']);
  const { tag } = useLanguage();
  const format = useFormat();
  const attributes = useLangAttributes(lesson.language);
  const nameIn = (terms: readonly ListedTerm[], wanted: string | undefined) =>
    terms.filter(({ slug }) => slug === wanted).map(({ name }) => name.text);
  const about = [
    ...(lesson.method === undefined ? [] : [t(`methods:${lesson.method}.name`)]),
    ...nameIn(groups, lesson.group),
    ...nameIn(themes, lesson.theme),
    t(`ladder:levels.${lesson.level}.name`),
  ];
  return (
    <>
      <p className="lesson-list__lesson" {...attributes}>
        {lesson.lesson}
      </p>
      {lesson.next === undefined ? null : (
        <p>
          <strong>{t('follow-up:lessons.nextTime')}</strong> <span {...attributes}>{lesson.next}</span>
        </p>
      )}
      <p className="soft small">{format.list(about)}</p>
      <p className="small">
        <a href={`/${tag}/arbete/dialoger/${lesson.slug}`}>
          <Content of={lesson.title} />
        </a>
      </p>
    </>
  );
}
