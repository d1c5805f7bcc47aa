import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { parseCardTheme } from '~/features/dialogues/outreach/card-theme';
import { addressesIn } from '~/features/dialogues/outreach/dialogue-addresses';
import { EmbedCard } from '~/features/dialogues/outreach/embed-card';
import { readPortal } from '~/features/dialogues/outreach/read-portal.server';
import { readSummary } from '~/features/dialogues/read-summaries.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { dayOf } from '~/platform/clock';
import { headersForEveryone } from '~/platform/page-cache.server';
import type { RouteHandle } from '~/root';

export const handle: RouteHandle = { frame: 'none' };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { kommun, language, now, baseUrl } = readPortal(params.language, context);
  const found = await readSummary(context.db, params.slug ?? '', { language: language.tag, now });
  if (found === null) throw new Response(null, { status: 404 });
  const { summary } = found;
  return {
    summary,
    kommun: kommun.name,
    ladder: kommun.ladder,
    today: dayOf(now),
    theme: parseCardTheme(new URL(request.url).searchParams),
    meta: {
      title: getT(language.tag)('follow:card.title', { title: summary.title.text }),
      kommun: kommun.name,
      // The card is the dialogue's page in short: search engines are to show that one.
      url: addressesIn(language.tag, baseUrl).dialogue(summary.slug),
    },
  };
}

export const headers = () => headersForEveryone();
export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function DialogueCard() {
  return <EmbedCard {...useLoaderData<typeof loader>()} />;
}
