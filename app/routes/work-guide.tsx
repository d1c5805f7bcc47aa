import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { readWork } from '~/features/accounts/read-work.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { GuidePage } from '~/features/workspace/guide/guide-page';
import { readGuide, searchGuide } from '~/features/workspace/guide/read-guide.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { tag } = requireLanguage(params.language, context);
  const { work } = await readWork(request, context, 'work', null);
  const query = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 200);
  return {
    work,
    chapters: readGuide().map(({ chapter, title, lead }) => ({ chapter, title, lead })),
    search: query === '' ? null : { query, hits: searchGuide(query) },
    meta: pageHead(context, tag, getT(tag)('guide:title')),
  };
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkGuide() {
  const { meta: _, ...page } = useLoaderData<typeof loader>();
  return <GuidePage {...page} />;
}
