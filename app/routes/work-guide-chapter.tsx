import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { readWork } from '~/features/accounts/read-work.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { ChapterPage } from '~/features/workspace/guide/chapter-page';
import { requireChapter } from '~/features/workspace/guide/read-guide.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { work } = await readWork(request, context, 'work', null);
  const { chapter, before, next } = requireChapter(params.chapter);
  const heading = (other: typeof before) =>
    other === null ? null : { chapter: other.chapter, title: other.title };
  return {
    work,
    chapter,
    before: heading(before),
    next: heading(next),
    meta: pageHead(context, tag, `${chapter.title} – ${getT(tag)('guide:title')}`),
  };
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkGuideChapter() {
  const { meta: _, ...page } = useLoaderData<typeof loader>();
  return <ChapterPage {...page} />;
}
