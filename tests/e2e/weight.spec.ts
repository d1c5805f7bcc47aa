import type { CDPSession, Page, Request } from '@playwright/test';

import { framelessPages, readingPages } from '../support/demo-pages';
import { expect, test } from '../support/portal-test';

/** What a first visit may weigh, compressed, without fonts. */
const mostBytes = 40_000;

for (const tag of ['sv', 'ar']) {
  for (const { name, find } of [...readingPages, ...framelessPages]) {
    test(`${name} in ${tag} weighs at most ${mostBytes / 1000} kB on a first visit`, async ({
      page,
      request,
    }) => {
      const done: Request[] = [];
      page.on('requestfinished', (finished) => done.push(finished));
      const cache = await withoutCache(page);
      await page.goto(`/${tag}${await find(request)}`, { waitUntil: 'load' });
      const weights = await Promise.all(
        done
          .filter((each) => each.resourceType() !== 'font')
          .map(async (each) => ({
            url: new URL(each.url()).pathname,
            bytes: (await each.sizes()).responseBodySize,
          })),
      );
      await cache.detach();
      const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
      expect(total, JSON.stringify(weights)).toBeGreaterThan(1000);
      expect(total, JSON.stringify(weights)).toBeLessThanOrEqual(mostBytes);
    });
  }
}

/** Lets a page be asked for as by a browser that has never been here, until the session that is returned is ended. */
async function withoutCache(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.clearBrowserCache');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  return cdp;
}
