import { languages } from '~/i18n/i18n.server';
import { sourceLanguage } from '~/i18n/language';
import type { LoadContext } from '~/load-context';
import type { Database } from '~db/client';
import type { Instant } from '~db/columns';

import { readSummaries } from '../read-summaries.server';

/** The pages that are always there, as paths after the language. */
const standingPages = [
  '',
  '/dialoger',
  '/resultat',
  '/trappan',
  '/folj',
  '/tillganglighet',
  '/integritet',
  '/om',
];

interface Page {
  path: string;
  changedAt: Instant | null;
}

type SitemapContext = Pick<LoadContext, 'kommun' | 'baseUrl'> & { now: Date };

/** Every public page in every language, each with its other languages, as a sitemap (sitemaps.org, with Google's `xhtml:link`). */
export async function sitemapXml(db: Database, { kommun, baseUrl, now }: SitemapContext): Promise<string> {
  const offered = languages.filter(
    ({ tag }) => kommun.languages === undefined || kommun.languages.includes(tag),
  );
  const found = await readSummaries(db, { language: sourceLanguage, now });
  const dialogues = found
    .flatMap(({ summary: { slug, hasResult, hasReport, updatedAt } }): Page[] => {
      const page = { path: `/dialoger/${encodeURIComponent(slug)}`, changedAt: updatedAt };
      const under = [...(hasResult ? ['/resultat'] : []), ...(hasReport ? ['/rapport'] : [])];
      return [page, ...under.map((place) => ({ ...page, path: page.path + place }))];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const pages = [...standingPages.map((path): Page => ({ path, changedAt: null })), ...dialogues];
  const urls = pages.flatMap(({ path, changedAt }) => {
    const addressIn = (tag: string) => escapeXml(`${baseUrl}/${tag}${path}`);
    const alternates = [
      ...offered.map(({ tag }) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${addressIn(tag)}"/>`),
      `<xhtml:link rel="alternate" hreflang="x-default" href="${addressIn(sourceLanguage)}"/>`,
    ].join('');
    const changed = changedAt === null ? '' : `<lastmod>${changedAt}</lastmod>`;
    return offered.map(({ tag }) => `<url><loc>${addressIn(tag)}</loc>${changed}${alternates}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

/** What search engines may visit: all that is for reading. */
export function robotsTxt(baseUrl: string): string {
  return ['User-agent: *', 'Allow: /', 'Disallow: /api/', '', `Sitemap: ${baseUrl}/sitemap.xml`, ''].join(
    '\n',
  );
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
