import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireLanguage } from '~/features/kommun/read-site.server';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { OverviewPage } from '~/features/planning/overview/overview-page';
import { readOnward } from '~/features/planning/overview/read-onward.server';
import { readOverview } from '~/features/planning/overview/read-overview.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const opened = await readDialogueWork(
    request,
    context,
    { slug: params.slug, language: language.tag },
    'see-dialogues',
  );
  return {
    work: opened.work,
    open: opened.open,
    ...(await readOverview(context, opened, language)),
    onward: await readOnward(context, opened),
    isNew: new URL(request.url).searchParams.get('klart') === 'ny',
    meta: opened.titled(getT(language.tag)('planning:overview.title')),
  };
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkDialogue() {
  const { meta: _, ...page } = useLoaderData<typeof loader>();
  return <OverviewPage {...page} />;
}
