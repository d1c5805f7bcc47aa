import type { LoaderFunctionArgs } from '@remix-run/node';

import { requireLanguage } from '~/features/kommun/read-site.server';
import { downloadParticipants } from '~/features/meetings/work/download-participants.server';

/** Who has registered for a meeting, as a file to take along. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = requireLanguage(params.language, context);
  return downloadParticipants(request, context, { id: params.id ?? '', format: 'ods', language });
}
