import { expect, test } from '@playwright/test';

import { demoSlugs, framelessPages, readingPages } from '../support/demo-pages';
import { findBrokenCharacters } from '../support/html';

/** Those whose letters take several bytes, so that one can be cut in two. */
for (const tag of ['ar', 'uk'])
  test(`every letter comes through whole in ${tag}, first rendered and then kept, compressed and not`, async ({
    request,
  }) => {
    const pages = await Promise.all(
      [...readingPages, ...framelessPages].map(async ({ find }) => find(request)),
    );
    const years = Array.from({ length: 40 }, (_, index) => `/dialoger?sida=1&ar=${1990 + index}`);
    const paths = [...new Set([...pages, ...demoSlugs.map((slug) => `/dialoger/${slug}`), ...years])];
    for (const path of paths) {
      for (const encoding of ['identity', 'br', 'gzip']) {
        const answer = await request.get(`/${tag}${path}`, { headers: { 'accept-encoding': encoding } });
        const html = new TextDecoder('utf-8', { fatal: true }).decode(await answer.body());
        expect(findBrokenCharacters(html), `${path}, ${encoding}`).toEqual([]);
      }
    }
  });
