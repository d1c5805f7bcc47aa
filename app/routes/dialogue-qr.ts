import type { LoaderFunctionArgs } from '@remix-run/node';

import { addressesIn } from '~/features/dialogues/outreach/dialogue-addresses';
import { fileForEveryone } from '~/features/dialogues/outreach/file-response.server';
import { qrSvg } from '~/features/dialogues/outreach/qr-code.server';
import { readPortal } from '~/features/dialogues/outreach/read-portal.server';
import { readSummary } from '~/features/dialogues/read-summaries.server';

/** The way to a dialogue's page, for phones. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { language, now, baseUrl } = readPortal(params.language, context);
  const found = await readSummary(context.db, params.slug ?? '', { language: language.tag, now });
  if (found === null) throw new Response(null, { status: 404 });
  const address = addressesIn(language.tag, baseUrl).dialogue(found.summary.slug);
  return fileForEveryone(qrSvg(address), 'image/svg+xml; charset=utf-8');
}
