import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, a line each: rule, what is asked, and where. */
export async function findBarriers(page: Page, only?: readonly string[]): Promise<string[]> {
  // No page has frames of its own, so nothing is lost by staying in one page, and half the time is won.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (
    only === undefined ? builder.withTags(tags) : builder.withRules([...only])
  ).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help}, ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}
