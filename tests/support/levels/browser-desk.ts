import { expect, type Locator, type Page } from '@playwright/test';

import { takeOnesTime } from '../open-form';
import type { Desk, Where } from './desk';

/** A desk in a browser, with or without script. */
export function browserDesk(page: Page): Desk {
  const inside = ({ in: name }: Where): Page | Locator =>
    name === undefined
      ? page
      : page.getByRole('group', { name, exact: true }).or(page.getByRole('region', { name, exact: true }));
  const pick = (found: Locator, { nth }: Where) => (nth === undefined ? found : found.nth(nth));
  const field = (label: string, where: Where = {}) =>
    pick(
      inside(where).getByLabel(label, { exact: true }).and(page.locator('input, textarea, select')),
      where,
    );

  /** The answer that a click leads to in the end. */
  async function answerTo(click: () => Promise<unknown>, status: number, what: string): Promise<void> {
    const answer = page.waitForResponse(
      (one) => one.request().isNavigationRequest() && (one.status() < 300 || one.status() >= 400),
    );
    await click();
    expect((await answer).status(), `${page.url()}, ${what}`).toBe(status);
    await page.waitForLoadState('domcontentloaded');
  }

  async function send(name: string, where: Where = {}, status = 200): Promise<void> {
    const button = pick(inside(where).getByRole('button', { name, exact: true }), where);
    const isGuarded = (await page.locator('input[name="stamp"]').count()) > 0;
    if (isGuarded) await takeOnesTime(page);
    await answerTo(() => button.click(), status, name);
  }

  return {
    async open(path) {
      expect((await page.goto(path, { waitUntil: 'domcontentloaded' }))?.status(), path).toBe(200);
    },
    async isTurnedAwayFrom(path) {
      expect((await page.request.get(path)).status(), path).toBe(403);
    },
    async isRefused(path, forged) {
      const headers = { origin: new URL(page.url()).origin };
      expect((await page.request.post(path, { form: { ...forged }, headers })).status(), path).toBe(403);
    },
    unfold: (heading) => page.locator('summary').filter({ hasText: heading }).click(),
    fill: (label, text, where) => field(label, where).fill(text),
    tick: (label, where) => field(label, where).check(),
    async choose(label, option, where) {
      const list = field(label, where);
      const names = (await list.locator('option').allTextContents()).map((name) => name.trim());
      await list.selectOption({ index: names.findIndex((name) => name.startsWith(option)) });
    },
    press: (button, where) => send(button, where),
    pressInVain: (button, where) => send(button, where, 422),
    follow: (link) =>
      answerTo(() => page.getByRole('link', { name: link, exact: true }).first().click(), 200, link),
    async reads(...texts) {
      for (const text of texts) await expect(page.locator('body')).toContainText(text);
    },
    async findsNo(...texts) {
      for (const text of texts) await expect(page.locator('body')).not.toContainText(text);
    },
    path: () => new URL(page.url()).pathname,
  };
}
