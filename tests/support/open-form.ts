import { expect, type APIRequestContext, type Page } from '@playwright/test';
import { setTimeout } from 'node:timers/promises';

import { codeIn, mailsTo } from './demo-inbox';

/** Nobody fills in a form within a second; a program that does is sent back. */
const humanMs = 1_100;

/** Waits until someone could have filled in the form that a page shows. */
export async function takeOnesTime(page: Page): Promise<void> {
  const shownFor = await page.evaluate(() => {
    const [shown] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return performance.now() - (shown?.responseStart ?? performance.now());
  });
  await page.waitForTimeout(Math.max(0, humanMs - shownFor));
}

/** A form that has been fetched, as a program that fills it in for someone would. */
export interface OpenForm {
  /** Sends it a second later at the soonest, with what the page had hidden in it. @returns the path that it leads to */
  send: (fields: Readonly<Record<string, string>>) => Promise<string>;
}

/**
 * Fetches a page with one form that matters: for what a journey starts from, where filling it in is not what is tested.
 *
 * @param path a path of the portal
 */
export async function openForm(request: APIRequestContext, path: string): Promise<OpenForm> {
  const shown = await request.get(path);
  const html = await shown.text();
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const openedAt = performance.now();
  const hidden = [...main.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  return {
    async send(fields) {
      await setTimeout(Math.max(0, humanMs - (performance.now() - openedAt)));
      const answer = await request.post(shown.url(), {
        form: { ...Object.fromEntries(hidden), ...fields },
        headers: { origin: new URL(shown.url()).origin },
        maxRedirects: 0,
      });
      expect(answer.status(), `${path} takes the form`).toBe(303);
      return answer.headers().location ?? '';
    },
  };
}

/** Signs someone in by the code of a mail, as they would in a browser of their own. Whatever asks keeps their session. */
export async function signInByMail(
  request: APIRequestContext,
  email: string,
  language = 'sv',
): Promise<void> {
  const before = await request.get(`/demo/inkorg.json?till=${encodeURIComponent(email)}`);
  const { mails: earlier } = (await before.json()) as { mails: readonly unknown[] };
  await (await openForm(request, `/${language}/logga-in`)).send({ email });
  const [mail] = await mailsTo(request, email, earlier.length + 1);
  await (await openForm(request, `/${language}/logga-in/kod`)).send({ email, code: codeIn(mail) });
}
