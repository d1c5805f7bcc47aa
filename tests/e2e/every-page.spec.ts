import { languages } from '~/i18n/i18n.server';

import { findBarriers } from '../support/axe';
import { framelessPages, readingPages } from '../support/demo-pages';
import { findHtmlFaults } from '../support/html';
import { findOverflow, spaceText } from '../support/layout';
import { expect, test } from '../support/portal-test';

const desktop = { width: 1280, height: 900 };
const smallest = { width: 320, height: 640 };
/** Rules of axe that another colour scheme may break. */
const colourRules = ['color-contrast', 'link-in-text-block'];

for (const { tag, direction } of languages) {
  for (const { name, find, status = 200 } of [...readingPages, ...framelessPages]) {
    test(`${name} in ${tag}: valid, without barriers, light and dark, wide and narrow`, async ({
      page,
      request,
    }) => {
      await page.setViewportSize(desktop);
      const response = await page.goto(`/${tag}${await find(request)}`);
      expect(response?.status()).toBe(status);

      const html = page.locator('html');
      await expect(html).toHaveAttribute('lang', tag);
      await expect(html).toHaveAttribute('dir', direction);
      await expect(page.locator('h1')).toHaveCount(1);
      expect.soft(await findHtmlFaults((await response?.text()) ?? ''), 'HTML').toEqual([]);
      expect.soft(await page.locator('script:not([type="application/ld+json"])').count(), 'scripts').toBe(0);

      expect.soft(await findBarriers(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await findBarriers(page, colourRules), 'dark').toEqual([]);

      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(smallest);
      expect.soft(await findOverflow(page), '320 px').toEqual([]);
      expect.soft(await findBarriers(page, ['target-size']), '320 px').toEqual([]);
      await spaceText(page);
      expect.soft(await findOverflow(page), '320 px with wider text spacing').toEqual([]);
    });
  }
}
