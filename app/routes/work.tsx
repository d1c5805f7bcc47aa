import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { readWork } from '~/features/accounts/read-work.server';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { readOwnRoles } from '~/features/workspace/read-own-roles.server';
import { readWorkCards } from '~/features/workspace/work-cards.server';
import { WorkStartPage } from '~/features/workspace/work-start-page';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const { actor, work } = await readWork(request, context, 'work', null);
  return {
    work,
    cards: await readWorkCards(context, actor, language.tag),
    roles: await readOwnRoles(context.db, actor, language),
    meta: pageHead(context, language.tag, getT(language.tag)('work:start.title')),
  };
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function Work() {
  const { work, cards, roles } = useLoaderData<typeof loader>();
  return <WorkStartPage work={work} cards={cards} roles={roles} />;
}
