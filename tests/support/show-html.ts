import type { Page } from '@playwright/test';

/**
 * Shows a page in the place of the one before it. It stays in the same window, where axe is already and every style sheet is known: several times as fast as to go to
 * each.
 *
 * @param page has been to the portal, whose rules for what a page may load it keeps
 */
export async function showHtml(page: Page, html: string): Promise<void> {
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  await page.setContent(html);
}

/** In which language and direction a page is, and how many main headings it has. */
export function describePage(page: Page): Promise<(string | number)[]> {
  return page.evaluate(() => {
    const { lang, dir } = document.documentElement;
    return [lang, dir, document.querySelectorAll('h1').length];
  });
}
