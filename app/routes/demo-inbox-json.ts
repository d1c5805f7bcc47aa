import type { LoaderFunctionArgs } from '@remix-run/node';

import { readInboxWhole } from '~/features/notifications/demo-inbox/read-inbox.server';

/** What the demo has sent, for programs: `?till=` chooses one recipient. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const mails = readInboxWhole(context, new URL(request.url).searchParams.get('till'));
  return Response.json({ mails }, { headers: { 'cache-control': 'private, no-store' } });
}
