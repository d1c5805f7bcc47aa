import type { LoaderFunctionArgs } from '@remix-run/node';

import { answerApi, refuseWriting } from '~/features/dialogues/open-data/api-response.server';
import { apiDialogues } from '~/features/dialogues/open-data/read-api.server';

/** Open data: a page of the dialogues that the filters choose. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const { db, kommun, baseUrl, clock } = context;
  return answerApi(() =>
    apiDialogues(db, new URL(request.url).searchParams, { kommun, baseUrl, now: clock() }),
  );
}

export const action = refuseWriting;
