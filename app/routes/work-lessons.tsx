import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { readWork } from '~/features/accounts/read-work.server';
import { findLessons, readLessonFilter } from '~/features/follow-up/lessons/lesson-archive';
import { LessonArchivePage } from '~/features/follow-up/lessons/lesson-archive-page';
import { readLessons, readLessonTerms } from '~/features/follow-up/lessons/read-lessons.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';

/** The archive of lessons, or what of it is searched for. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { work } = await readWork(request, context, 'see-dialogues', 'any');
  const filter = readLessonFilter(new URL(request.url).searchParams);
  const lessons = await readLessons(context.db, language, context.clock());
  return {
    work,
    filter,
    lessons: findLessons(lessons, filter),
    all: lessons.length,
    ...(await readLessonTerms(context.db, language)),
    meta: pageHead(context, language.tag, getT(language.tag)('follow-up:archive.title')),
  };
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkLessons() {
  const { meta: _, ...page } = useLoaderData<typeof loader>();
  return <LessonArchivePage {...page} />;
}
