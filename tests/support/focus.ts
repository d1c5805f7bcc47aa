import { expect, type Locator, type Page } from '@playwright/test';

/** That a person who uses the keyboard is on an element, and sees it: an outline of at least two pixels, within the window (WCAG 2.4.7, 2.4.11). */
export async function expectVisibleFocus(locator: Locator): Promise<void> {
  await expect(locator).toBeFocused();
  await expect(locator).toBeInViewport();
  const outline = await locator.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
  });
  expect(outline).toBeGreaterThanOrEqual(2);
}

/** Presses Tab until an element has focus, as a person does who looks for it. */
export async function tabTo(page: Page, locator: Locator, most = 60): Promise<void> {
  // Looked up once: what is pressed here leads to no other page, and it is asked for after every press.
  const wanted = await locator.elementHandle();
  for (let presses = 0; presses < most; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(locator).toBeFocused();
}
