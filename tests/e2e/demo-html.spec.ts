import { expect, test } from '@playwright/test';

import { demoSlugs, demoSlugsWithResult } from '../support/demo-pages';
import { findHtmlFaults } from '../support/html';

const paths = [
  ...demoSlugs.map((slug) => `/sv/dialoger/${slug}`),
  ...demoSlugsWithResult.map((slug) => `/sv/dialoger/${slug}/resultat`),
];

for (const path of paths) {
  test(`${path} is valid HTML`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    expect(await findHtmlFaults(await response.text())).toEqual([]);
  });
}
