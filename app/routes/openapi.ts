import type { LoaderFunctionArgs } from '@remix-run/node';

import { answerApi, refuseWriting } from '~/features/dialogues/open-data/api-response.server';
import { openApiDocument } from '~/features/dialogues/open-data/openapi';
import { languages } from '~/i18n/i18n.server';

/** Open data: what the API answers, for those who build on it. */
export function loader({ context }: LoaderFunctionArgs) {
  const { kommun, baseUrl } = context;
  const offered = kommun.languages ?? languages.map(({ tag }) => tag);
  return answerApi(() =>
    Promise.resolve(
      openApiDocument({ kommun: kommun.name, email: kommun.contact.email, baseUrl, languages: offered }),
    ),
  );
}

export const action = refuseWriting;
