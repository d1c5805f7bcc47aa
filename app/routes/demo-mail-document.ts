import type { LoaderFunctionArgs } from '@remix-run/node';

import { inboxMailDocument } from '~/features/notifications/demo-inbox/read-inbox.server';

/** A mail's HTML, for the frame on its page. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return inboxMailDocument(context, params.id);
}
