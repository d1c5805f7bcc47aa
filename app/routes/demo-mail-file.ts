import type { LoaderFunctionArgs } from '@remix-run/node';

import { inboxMailFile } from '~/features/notifications/demo-inbox/read-inbox.server';

/** A file that came with a mail. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return inboxMailFile(context, params.id, params.place);
}
