import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';

import { addressesIn } from '~/features/dialogues/outreach/dialogue-addresses';
import { readPortal } from '~/features/dialogues/outreach/read-portal.server';
import { FollowPage } from '~/features/notifications/follow-page';
import { readFollow } from '~/features/notifications/read-follow.server';
import { getT } from '~/i18n/i18n.server';
import { metaOfLoaded } from '~/i18n/page-meta';
import { headersForEveryone } from '~/platform/page-cache.server';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const portal = readPortal(params.language, context);
  const { kommun, language, baseUrl } = portal;
  const t = getT(language.tag);
  const addresses = addressesIn(language.tag, baseUrl);
  const title = t('follow:feed.title', { kommun: kommun.name });
  return {
    ...(await readFollow(context.db, portal)),
    meta: {
      title: t('follow:title'),
      kommun: kommun.name,
      description: t('follow:description'),
      url: addresses.follow,
      image: addresses.picture,
      feeds: [
        { type: 'application/atom+xml' as const, href: addresses.feed(), title },
        { type: 'text/calendar' as const, href: addresses.calendar(), title },
      ],
    },
  };
}

export const headers = () => headersForEveryone();
export const meta: MetaFunction<typeof loader> = metaOfLoaded;

export default function Follow() {
  return <FollowPage {...useLoaderData<typeof loader>()} />;
}
