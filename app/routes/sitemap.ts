import type { LoaderFunctionArgs } from '@remix-run/node';

import { sitemapXml } from '~/features/dialogues/open-data/sitemap.server';
import { fileForEveryone } from '~/features/dialogues/outreach/file-response.server';

/** Every public page in every language, for search engines. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { db, kommun, baseUrl, clock } = context;
  const sitemap = await sitemapXml(db, { kommun, baseUrl, now: clock() });
  return fileForEveryone(sitemap, 'application/xml; charset=utf-8');
}
