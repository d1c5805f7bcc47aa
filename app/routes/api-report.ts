import type { LoaderFunctionArgs } from '@remix-run/node';

import { answerApi, refuseWriting } from '~/features/dialogues/open-data/api-response.server';
import { apiReport } from '~/features/dialogues/open-data/read-api.server';

/** Open data: the report on how one dialogue was held. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, kommun, baseUrl, clock } = context;
  const { searchParams } = new URL(request.url);
  return answerApi(() => apiReport(db, params.slug ?? '', searchParams, { kommun, baseUrl, now: clock() }));
}

export const action = refuseWriting;
