import type { LoaderFunctionArgs } from '@remix-run/node';

import { fileForEveryone } from '~/features/dialogues/outreach/file-response.server';
import { readPortal } from '~/features/dialogues/outreach/read-portal.server';
import { dialogueCalendar } from '~/features/notifications/dialogue-calendar.server';

/** The dates of one dialogue, as iCalendar. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const calendar = await dialogueCalendar(
    context.db,
    params.slug ?? '',
    readPortal(params.language, context),
  );
  if (calendar === null) throw new Response(null, { status: 404 });
  return fileForEveryone(calendar, 'text/calendar; charset=utf-8');
}
