import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { expect, test } from 'vitest';

import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import type { KommunSettings } from '~/features/kommun/kommun-settings';

import { withDatabase } from '../../../../tests/support/database';
import { sampleDialogue, sampleNow } from '../../../../tests/support/sample-dialogue';
import { samplePortal } from '../../../../tests/support/sample-portal';
import { robotsTxt, sitemapXml } from './sitemap.server';

interface Sitemap {
  urlset: {
    url: { loc: string; lastmod?: string; 'xhtml:link': { '@_hreflang': string; '@_href': string }[] }[];
  };
}

test('the sitemap names every public page in every language that the kommun offers, and how they belong together', async () => {
  const { kommun, baseUrl } = samplePortal();
  const xml = await withDatabase('sqlite', async (db) => {
    await saveDialogue(db, sampleDialogue(), { now: sampleNow });
    await saveDialogue(db, sampleDialogue({ slug: 'hemlig', publishedAt: '2027-01-01T08:00:00.000Z' }), {
      now: sampleNow,
    });
    return sitemapXml(db, {
      kommun: { ...kommun, languages: ['sv', 'ar'] } as KommunSettings,
      baseUrl,
      now: sampleNow,
    });
  });
  expect(SyntaxValidator.validate(xml)).toBe(true);
  const { urlset } = new XMLParser({ ignoreAttributes: false }).parse(xml) as Sitemap;
  const addresses = urlset.url.map(({ loc }) => loc);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toContain('https://dialog.viken.example/sv');
  expect(addresses).toContain('https://dialog.viken.example/ar/dialoger/skolvagen');
  expect(addresses.join()).not.toContain('hemlig');
  expect(addresses.join()).not.toContain('skolvagen/resultat');
  expect(addresses.join()).not.toContain('/fi');

  const page = urlset.url.find(({ loc }) => loc.endsWith('/ar/dialoger/skolvagen'));
  expect(page?.lastmod).toBe('2026-11-22T18:00:00.000Z');
  expect(page?.['xhtml:link'].map((link) => [link['@_hreflang'], link['@_href']])).toEqual([
    ['sv', 'https://dialog.viken.example/sv/dialoger/skolvagen'],
    ['ar', 'https://dialog.viken.example/ar/dialoger/skolvagen'],
    ['x-default', 'https://dialog.viken.example/sv/dialoger/skolvagen'],
  ]);
});

test('robots are told where the sitemap is', () => {
  expect(robotsTxt('https://dialog.viken.example')).toContain(
    '\nSitemap: https://dialog.viken.example/sitemap.xml\n',
  );
});
