import type { LoaderFunctionArgs } from '@remix-run/node';

import { fileForEveryone } from '~/features/dialogues/outreach/file-response.server';
import { readPortal } from '~/features/dialogues/outreach/read-portal.server';
import { dialoguesCalendar } from '~/features/notifications/dialogue-calendar.server';

/** The dates of the dialogues that the filters choose, as iCalendar. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const calendar = await dialoguesCalendar(
    context.db,
    new URL(request.url).searchParams,
    readPortal(params.language, context),
  );
  return fileForEveryone(calendar, 'text/calendar; charset=utf-8');
}
