import { useTranslation } from 'react-i18next';

import type { WorkActor } from '~/features/accounts/read-work.server';
import { WorkFrame } from '~/features/accounts/work-frame';
import { influenceLevels } from '~/features/dialogues/influence-level';
import { methodCodes } from '~/features/dialogues/method';
import { offeredTerms } from '~/features/dialogues/offered-terms';
import type { ListedTerm } from '~/features/dialogues/read-terms.server';
import { useLanguage } from '~/i18n/use-language';
import { Field } from '~/ui/field/field';
import { Select } from '~/ui/select/select';

import type { ArchivedLesson, LessonFilter } from './lesson-archive';
import { LessonList } from './lesson-list';

interface LessonArchivePageProps {
  work: WorkActor;
  lessons: readonly ArchivedLesson[];
  /** How many there are in all. */
  all: number;
  filter: LessonFilter;
  groups: readonly ListedTerm[];
  themes: readonly ListedTerm[];
}

/** What has been learnt from all dialogues, to be searched by whoever plans the next. */
export function LessonArchivePage({ work, lessons, all, filter, groups, themes }: LessonArchivePageProps) {
  const { t } = useTranslation(['follow-up', 'methods', 'ladder']);
  const { tag } = useLanguage();
  // A group that is no longer offered can still be looked for among what was learnt with it.
  const offeredGroups = offeredTerms(groups, [filter.group, ...lessons.flatMap(({ group }) => group ?? [])]);
  const isFiltered = Object.values(filter).some((value) => value !== '');
  const any = { value: '', text: t('follow-up:archive.any') };
  return (
    <WorkFrame
      actor={work}
      current="lessons"
      above={[]}
      title={t('follow-up:archive.title')}
      lead={t('follow-up:archive.lead')}
    >
      <form className="lesson-search" method="get" action={`/${tag}/arbete/lardomar`}>
        <Field id="sok" name="sok" label={t('follow-up:archive.words')} defaultValue={filter.words} />
        <Select
          id="metod"
          name="metod"
          label={t('follow-up:archive.method')}
          options={[any, ...methodCodes.map((code) => ({ value: code, text: t(`methods:${code}.name`) }))]}
          defaultValue={filter.method}
        />
        <Select
          id="malgrupp"
          name="malgrupp"
          label={t('follow-up:archive.group')}
          options={[
            any,
            ...offeredGroups.map(({ slug, name }) => ({
              value: slug,
              text: name.text,
              language: name.language,
            })),
          ]}
          defaultValue={filter.group}
        />
        <Select
          id="niva"
          name="niva"
          label={t('follow-up:archive.level')}
          options={[
            any,
            ...influenceLevels.map((level) => ({ value: level, text: t(`ladder:levels.${level}.name`) })),
          ]}
          defaultValue={filter.level}
        />
        <p>
          <button className="action" type="submit">
            {t('follow-up:archive.search')}
          </button>
        </p>
      </form>
      <p>
        {all === 0
          ? t('follow-up:archive.empty')
          : lessons.length === 0
            ? t('follow-up:archive.nothing')
            : t('follow-up:archive.found', { count: lessons.length })}{' '}
        {isFiltered ? <a href={`/${tag}/arbete/lardomar`}>{t('follow-up:lessons.toArchive')}</a> : null}
      </p>
      <LessonList lessons={lessons} groups={groups} themes={themes} />
    </WorkFrame>
  );
}
