import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { readWork } from '~/features/accounts/read-work.server';
import { may } from '~/features/accounts/role';
import { pageHead } from '~/features/kommun/page-head.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { DialogueWorkListPage } from '~/features/planning/start/dialogue-list-page';
import { readDialogueList } from '~/features/planning/start/read-dialogue-list.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { tag, format } = requireLanguage(params.language, context);
  const { actor, work } = await readWork(request, context, 'see-dialogues', 'any');
  return {
    work,
    list: await readDialogueList(context.db, actor, { tag, format, now: context.clock() }),
    mayStart: may(actor.roles, 'start-dialogue', null),
    meta: pageHead(context, tag, getT(tag)('planning:list.title')),
  };
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkDialogues() {
  const { meta: _, ...page } = useLoaderData<typeof loader>();
  return <DialogueWorkListPage {...page} />;
}
