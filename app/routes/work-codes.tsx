import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { CodesPage } from '~/features/accounts/codes/codes-page';
import { readBatches } from '~/features/accounts/codes/read-batches.server';
import { readWork } from '~/features/accounts/read-work.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { actor, work } = await readWork(request, context, 'manage-codes', 'any');
  return {
    work,
    batches: await readBatches(context, actor, language),
    meta: pageHead(context, language.tag, getT(language.tag)('codes:title')),
  };
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkCodes() {
  const { work, batches } = useLoaderData<typeof loader>();
  return <CodesPage work={work} batches={batches} />;
}
