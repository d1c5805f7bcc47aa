import type { APIResponse, Page, Response } from '@playwright/test';

import { languages } from '~/i18n/i18n.server';
import type { Language } from '~/i18n/language';

import { findBarriers } from '../support/axe';
import { framelessPages, readingPages } from '../support/demo-pages';
import { findHtmlFaults } from '../support/html';
import { findOverflow, spaceText } from '../support/layout';
import { expect, test } from '../support/portal-test';
import { describePage, showHtml } from '../support/show-html';

const desktop = { width: 1280, height: 900 };
const smallest = { width: 320, height: 640 };
/** Rules of axe that another colour scheme or a small screen may break. */
const narrowAndDarkRules = ['color-contrast', 'link-in-text-block', 'target-size'];

for (const { name, find, status = 200 } of [...readingPages, ...framelessPages]) {
  // One browser context for all languages: a new one for each takes longer than what is looked at in it.
  test(`${name} in every language: valid, without barriers, light and dark, wide and narrow`, async ({
    page,
    request,
  }) => {
    test.setTimeout(180_000);
    const path = await find(request);
    for (const language of languages) {
      await test.step(language.tag, async () => {
        const answer = await open(page, `/${language.tag}${path}`);
        expect(answer?.status()).toBe(status);
        await checkPage(page, language, (await answer?.text()) ?? '');
      });
    }
  });
}

/** Goes to the first page, and shows those in other languages in the place of it. */
async function open(page: Page, address: string): Promise<Response | APIResponse | null> {
  await page.setViewportSize(desktop);
  if (page.url() === 'about:blank') return page.goto(address);
  const answer = await page.request.get(address);
  await showHtml(page, await answer.text());
  return answer;
}

async function checkPage(page: Page, { tag, direction }: Language, html: string) {
  expect(await describePage(page), `${tag}, language and heading`).toEqual([tag, direction, 1]);
  expect.soft(await findHtmlFaults(html), `${tag}, HTML`).toEqual([]);
  expect
    .soft(await page.locator('script:not([type="application/ld+json"])').count(), `${tag}, scripts`)
    .toBe(0);

  expect.soft(await findBarriers(page), `${tag}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(smallest);
  expect.soft(await findOverflow(page), `${tag}, 320 px`).toEqual([]);
  expect.soft(await findBarriers(page, narrowAndDarkRules), `${tag}, 320 px and dark`).toEqual([]);
  await spaceText(page);
  expect.soft(await findOverflow(page), `${tag}, 320 px with wider text spacing`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}
