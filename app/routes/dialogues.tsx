import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { dialogueFilterParams } from '~/features/dialogues/dialogue-filter';
import { DialogueListPage } from '~/features/dialogues/dialogue-list-page';
import { listDialogues } from '~/features/dialogues/list-dialogues.server';
import { requireLanguage } from '~/features/kommun/read-site.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { dayOf } from '~/platform/clock';
import { headersForEveryone } from '~/platform/page-cache.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, kommun, clock, baseUrl } = context;
  const language = requireLanguage(params.language, context);
  const reading = { language: language.tag, now: clock() };
  const list = await listDialogues(db, new URL(request.url).searchParams, reading);
  const t = getT(language.tag);
  const query = dialogueFilterParams(list.filter).toString();
  const title =
    list.filter.page > 1
      ? `${t('dialogues:list.title')}, ${t('dialogues:list.page', { page: list.filter.page })}`
      : t('dialogues:list.title');
  const search = query === '' ? '' : `?${query}`;
  return {
    list,
    ladder: kommun.ladder,
    today: dayOf(reading.now),
    search,
    meta: {
      title: list.filter.query === '' ? title : `${list.filter.query} – ${title}`,
      kommun: kommun.name,
      description: t('dialogues:list.lead'),
      url: `${baseUrl}/${language.tag}/dialoger${search}`,
      image: `${baseUrl}/${language.tag}/bild.png`,
      feeds: [
        { type: 'application/atom+xml' as const, href: `/${language.tag}/dialoger.atom${search}`, title },
      ],
    },
  };
}

export const headers = () => headersForEveryone();
export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function Dialogues() {
  return <DialogueListPage {...useLoaderData<typeof loader>()} />;
}
