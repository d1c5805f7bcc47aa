import type { LoaderFunctionArgs } from '@remix-run/node';

import { robotsTxt } from '~/features/dialogues/open-data/sitemap.server';
import { fileForEveryone } from '~/features/dialogues/outreach/file-response.server';

/** What search engines may visit. */
export function loader({ context }: LoaderFunctionArgs) {
  return fileForEveryone(robotsTxt(context.baseUrl), 'text/plain; charset=utf-8');
}
