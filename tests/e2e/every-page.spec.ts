import type { Page } from '@playwright/test';

import { languages } from '~/i18n/i18n.server';
import type { Language } from '~/i18n/language';

import { findBarriers } from '../support/axe';
import { framelessPages, readingPages } from '../support/demo-pages';
import { findHtmlFaults } from '../support/html';
import { findOverflow, spaceText } from '../support/layout';
import { expect, test } from '../support/portal-test';

const desktop = { width: 1280, height: 900 };
const smallest = { width: 320, height: 640 };
/** In these, one of each direction, all rules are looked at in a wide window too. */
const wideLanguages = ['sv', 'ar'];
/** Rules of axe that another colour scheme may break. */
const colourRules = ['color-contrast', 'link-in-text-block'];

for (const { name, find, status = 200 } of [...readingPages, ...framelessPages]) {
  // One browser context for all languages: a new one for each takes longer than what is looked at in it.
  test(`${name} in every language: valid, without barriers, light and dark, wide and narrow`, async ({
    page,
    request,
  }) => {
    test.setTimeout(180_000);
    const path = await find(request);
    for (const language of languages)
      await test.step(language.tag, () => checkPage(page, path, status, language));
  });
}

async function checkPage(page: Page, path: string, status: number, { tag, direction }: Language) {
  await page.setViewportSize(smallest);
  const response = await page.goto(`/${tag}${path}`);
  expect(response?.status()).toBe(status);
  expect.soft(await findHtmlFaults((await response?.text()) ?? ''), `${tag}, HTML`).toEqual([]);
  expect.soft(await describe(page), `${tag}, language, heading, scripts`).toEqual([tag, direction, 1, 0]);

  expect.soft(await findOverflow(page), `${tag}, 320 px`).toEqual([]);
  expect.soft(await findBarriers(page), `${tag}, 320 px`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await findBarriers(page, colourRules), `${tag}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await spaceText(page);
  expect.soft(await findOverflow(page), `${tag}, 320 px with wider text spacing`).toEqual([]);

  if (!wideLanguages.includes(tag)) return;
  await page.setViewportSize(desktop);
  await page.reload();
  expect.soft(await findBarriers(page), `${tag}, wide`).toEqual([]);
}

/** A page's language and direction, and how many main headings and scripts it has. */
function describe(page: Page): Promise<(string | number)[]> {
  return page.evaluate(() => {
    const { lang, dir } = document.documentElement;
    const count = (selector: string) => document.querySelectorAll(selector).length;
    return [lang, dir, count('h1'), count('script:not([type="application/ld+json"])')];
  });
}
