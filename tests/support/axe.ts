import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions, type Spec } from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, a line each: rule, what is asked, and where. */
export async function findBarriers(page: Page, only?: readonly string[]): Promise<string[]> {
  // Half a megabyte, put there once for as long as the page is open.
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axe.source);
    // Each element's HTML would be written out for each rule, and nobody reads it here.
    await page.evaluate(configureAxe, { noHtml: true });
  }
  const isSmall = (page.viewportSize()?.width ?? Infinity) < 400;
  const options: RunOptions = {
    // Axe leaves it out unless asked for. What is pressed with a finger is pressed on a small screen.
    rules: only === undefined ? { 'target-size': { enabled: isSmall } } : {},
    runOnly: only === undefined ? { type: 'tag', values: tags } : { type: 'rule', values: [...only] },
    resultTypes: ['violations'],
    // No page has frames of its own that are not looked at as pages.
    iframes: false,
  };
  const { violations } = await page.evaluate(runAxe, options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help}, ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}

/** Runs in the page. */
function configureAxe(spec: Spec): void {
  (window as unknown as { axe: typeof axe }).axe.configure(spec);
}

/** Runs in the page. */
function runAxe(options: RunOptions): Promise<AxeResults> {
  return (window as unknown as { axe: typeof axe }).axe.run(document, options);
}
