import type { LoaderFunctionArgs } from '@remix-run/node';

import { requireLanguage } from '~/features/kommun/read-site.server';
import { calendarResponse, registrationCalendar } from '~/features/meetings/read-calendar.server';

/** The dates of what someone has registered for, as iCalendar. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  const calendar = await registrationCalendar(context, language.tag, params.token ?? '');
  if (calendar === null) throw new Response(null, { status: 404 });
  return calendarResponse(calendar);
}
