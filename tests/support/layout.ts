import type { Page } from '@playwright/test';

/** What sticks out at the sides, as far as the page would have to be scrolled sideways; nothing when all fits (WCAG 1.4.10). */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= window.innerWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > window.innerWidth + 1 || left < -1;
    });
    const names = wide.map(
      (element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`,
    );
    return [
      `${root.scrollWidth} px wide at ${window.innerWidth}: ${[...new Set(names)].slice(0, 8).join(', ')}`,
    ];
  });
}

/** Spaces text as WCAG 1.4.12 lets a reader do. A constructed sheet, since the portal's security policy lets no inline style in. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}
