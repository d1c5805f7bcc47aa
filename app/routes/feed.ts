import type { LoaderFunctionArgs } from '@remix-run/node';

import { fileForEveryone } from '~/features/dialogues/outreach/file-response.server';
import { readPortal } from '~/features/dialogues/outreach/read-portal.server';
import { dialogueFeed } from '~/features/notifications/dialogue-feed.server';

/** The dialogues that the filters choose, as Atom. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const feed = await dialogueFeed(
    context.db,
    new URL(request.url).searchParams,
    readPortal(params.language, context),
  );
  return fileForEveryone(feed, 'application/atom+xml; charset=utf-8');
}
