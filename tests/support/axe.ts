import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, a line each: rule, what is asked, and where. */
export async function findBarriers(page: Page, only?: readonly string[]): Promise<string[]> {
  // The builder puts axe, half a megabyte, into the page twice each time; once is enough for as long as the page is open.
  const isThere = await page.evaluate(() => 'axe' in window);
  const { violations } = await (isThere ? axeFor(page, only, ';') : axeFor(page, only)).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help}, ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}

function axeFor(page: Page, only: readonly string[] | undefined, axeSource?: string): AxeBuilder {
  // No page has frames of its own, so nothing is lost by staying in one page, and half the time is won.
  const builder = new AxeBuilder(axeSource === undefined ? { page } : { page, axeSource })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] });
  return only === undefined ? builder.withTags(tags) : builder.withRules([...only]);
}
