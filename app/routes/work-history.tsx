import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { requireLanguage } from '~/features/kommun/read-site.server';
import { HistoryPage } from '~/features/planning/history/history-page';
import { readHistory, readHistoryChoice } from '~/features/planning/history/read-history.server';
import { readDialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const opening = { slug: params.slug, language: language.tag };
  const { work, open, dialogue, titled } = await readDialogueWork(request, context, opening, 'see-dialogues');
  const choice = readHistoryChoice(new URL(request.url).searchParams);
  return {
    work,
    open,
    choice,
    history: await readHistory(context.db, dialogue, choice, language),
    meta: titled(getT(language.tag)('plan:history.title')),
  };
}

export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function WorkHistory() {
  const { meta: _, ...page } = useLoaderData<typeof loader>();
  return <HistoryPage {...page} />;
}
