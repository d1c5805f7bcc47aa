import type { LoaderFunctionArgs } from '@remix-run/node';

import { requireLanguage } from '~/features/kommun/read-site.server';
import { calendarResponse, publicMeetingCalendar } from '~/features/meetings/read-calendar.server';

/** The date of one meeting, as iCalendar. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const calendar = await publicMeetingCalendar(context, language.tag, params.slug ?? '', params.id ?? '');
  if (calendar === null) throw new Response(null, { status: 404 });
  return calendarResponse(calendar);
}
