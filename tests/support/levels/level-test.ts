import { test as base } from '@playwright/test';

import { addDays } from '~/platform/clock';

import { newestLinkTo } from '../demo-inbox';
import { signInAs } from '../sign-in';
import type { DemoPersonKey } from '../walk-provider';
import { browserDesk } from './browser-desk';
import type { Desk } from './desk';
import { formDesk } from './form-desk';
import { startPassingPortal, type PassingPortal } from './passing-portal';

/** With what people work: browsers, of which only Anna's runs scripts; or a program that reads the served forms and posts them. */
type Means = 'browsers' | 'forms';

/** One dialogue's time in the portal, and everyone who has to do with it. */
export interface Story {
  /** The day so many days after the story began. */
  day: (number: number) => string;
  /** Lets time pass to that day. */
  passTo: (number: number) => Promise<void>;
  /** The desk of somebody who is signed in that day; of nobody in particular for null. */
  desk: (person: DemoPersonKey | null) => Promise<Desk>;
  /** Where a link to a part of the portal leads that someone was mailed. */
  mailedPath: (address: string, part: string) => Promise<string>;
}

/** Playwright's `test` with a story. One portal serves all those of a worker: each begins on the day after the last has ended. */
export const test = base.extend<{ means: Means; story: Story }, { portal: PassingPortal }>({
  means: ['forms', { option: true }],
  portal: [
    async ({ browserName: _ }, use) => {
      const portal = await startPassingPortal();
      await use(portal);
      await portal.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  story: async ({ portal, means, browser, playwright }, use) => {
    const begun = addDays(portal.today(), 1);
    await portal.passTo(begun);
    const baseURL = portal.baseUrl;
    const ends: (() => Promise<void>)[] = [];
    const desks = new Map<string, Desk>();
    const openRequest = async () => {
      const request = await playwright.request.newContext({ baseURL });
      ends.push(() => request.dispose());
      return request;
    };
    const openPage = async (person: DemoPersonKey | null) => {
      const context = await browser.newContext({ baseURL, javaScriptEnabled: person === 'anna' });
      ends.push(() => context.close());
      return context.newPage();
    };
    const openDesk = async (person: DemoPersonKey | null) => {
      const who = means === 'forms' ? await openRequest() : await openPage(person);
      if (person !== null) await signInAs(who, person, '/sv/arbete');
      return 'goto' in who ? browserDesk(who) : formDesk(who);
    };
    const reader = await openRequest();
    await use({
      mailedPath: async (address, part) => new URL(await newestLinkTo(reader, address, part)).pathname,
      day: (number) => addDays(begun, number),
      async passTo(number) {
        await portal.passTo(addDays(begun, number));
        // Nobody stays signed in for days.
        desks.clear();
      },
      async desk(person) {
        const desk = desks.get(person ?? '') ?? (await openDesk(person));
        desks.set(person ?? '', desk);
        return desk;
      },
    });
    for (const end of ends) await end();
  },
});
