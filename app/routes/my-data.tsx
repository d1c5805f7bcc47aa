import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { OwnDataPage } from '~/features/my-pages/own-data-page';
import { takeOutOwnData } from '~/features/my-pages/take-out-own-data.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';

/** All that is kept about who asks, to read. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  return {
    own: await takeOutOwnData(request, context, 'page', language.tag),
    meta: pageHead(context, language.tag, getT(language.tag)('account:own.title')),
  };
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function MyData() {
  const { own } = useLoaderData<typeof loader>();
  return <OwnDataPage {...own} />;
}
