import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { readWork } from '~/features/accounts/read-work.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { listWaitingErasures } from '~/features/my-pages/erasure/decide-erasure.server';
import { WaitingPage } from '~/features/my-pages/erasure/waiting-page';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';

/** Requests to be erased that wait. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { work } = await readWork(request, context, 'decide-erasure', null);
  return {
    work,
    requests: await listWaitingErasures(context.db),
    isDecided: new URL(request.url).searchParams.has('klart'),
    meta: pageHead(context, language.tag, getT(language.tag)('account:decide.list.title')),
  };
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkErasures() {
  const { work, requests, isDecided } = useLoaderData<typeof loader>();
  return <WaitingPage work={work} requests={requests} isDecided={isDecided} />;
}
