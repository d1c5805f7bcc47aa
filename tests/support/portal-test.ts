import { test as base, expect } from '@playwright/test';

interface PortalFixtures {
  /** Watches the page: it asks no other host for anything, and writes no error. On for every test. */
  quiet: undefined;
  /** The origins that the page may ask: the portal's own, unless a test says more. */
  origins: Set<string | undefined>;
  /** The origin of the demo's identity provider. The page of a test that names it may go there. */
  provider: string;
}

/** Playwright's `test`, on a page that is watched. */
export const test = base.extend<PortalFixtures>({
  quiet: [
    async ({ page, origins }, use) => {
      const noise: string[] = [];
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && !origins.has(origin)) noise.push(`asked ${origin}`);
      });
      page.on('pageerror', (error) => noise.push(`threw ${error.message}`));
      page.on('console', (message) => {
        // A browser reports a page's own 404 or 422 as an error, which it is not.
        const isStatus =
          message.text().startsWith('Failed to load resource') && message.location().url === page.url();
        if (message.type() === 'error' && !isStatus) noise.push(`wrote ${message.text()}`);
      });
      await use(undefined);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
  origins: async ({ baseURL }, use) => use(new Set([baseURL])),
  provider: async ({ request, origins }, use) => {
    const begun = await request.get('/sv/logga-in/e-legitimation', { maxRedirects: 0 });
    const { origin } = new URL(begun.headers().location ?? '');
    origins.add(origin);
    await use(origin);
  },
});

export { expect };
