import type { Page } from '@playwright/test';

import { languages } from '~/i18n/i18n.server';
import { createSecrets } from '~/platform/secrets.server';
import { openDatabase } from '~db/migrate';

import { findBarriers } from '../support/axe';
import { findHtmlFaults } from '../support/html';
import { pagesOfSorter } from '../support/input-behind-sign-in';
import { findOverflow, spaceText } from '../support/layout';
import { startOwnPortal } from '../support/own-portal';
import {
  pagesOfAdministrator,
  pagesOfAnonymous,
  pagesOfOfficer,
  pagesOfResident,
  type Shown,
  type VisitedPage,
} from '../support/pages-behind-sign-in';
import { test as base, expect } from '../support/portal-test';
import { prepareSessions } from '../support/sessions-behind-sign-in';
import { describePage, showHtml } from '../support/show-html';
import { prepareThings } from '../support/things-behind-sign-in';

const secretKey = 'a key for tests that nobody else has';
const desktop = { width: 1280, height: 900 };
const smallest = { width: 320, height: 640 };
/** Rules of axe that another language may break: what is named, and in which language. */
const wordRules = [
  'aria-allowed-attr',
  'aria-command-name',
  'aria-input-field-name',
  'aria-valid-attr-value',
  'button-name',
  'document-title',
  'duplicate-id-aria',
  'empty-heading',
  'empty-table-header',
  'form-field-multiple-labels',
  'html-lang-valid',
  'label',
  'landmark-unique',
  'link-name',
  'select-name',
  'svg-img-alt',
  'summary-name',
  'target-size',
  'valid-lang',
];

/** Rules of axe that another colour scheme or a wide screen may break. */
const wideAndDarkRules = ['color-contrast', 'link-in-text-block', 'landmark-unique', 'heading-order'];

interface PreparedPortal {
  baseUrl: string;
  shown: Shown;
}

/** A portal in which everything has happened that residents and staff can be shown, for all tests of a worker. */
const test = base.extend<object, { prepared: PreparedPortal }>({
  prepared: [
    async ({ browserName: _ }, use) => {
      const portal = await startOwnPortal({ SECRET_KEY: secretKey });
      const db = await openDatabase(portal.databaseUrl);
      const secrets = createSecrets(secretKey);
      const things = await prepareThings(db, secrets);
      const sessions = await prepareSessions({ baseUrl: portal.baseUrl, db, secrets }, things);
      await db.destroy();
      await use({ baseUrl: portal.baseUrl, shown: { ...things, ...sessions } });
      await portal.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ prepared }, use) => use(prepared.baseUrl),
});

const askers: Readonly<Record<string, (shown: Shown) => readonly VisitedPage[]>> = {
  'who is not signed in': pagesOfAnonymous,
  'a resident': pagesOfResident,
  'an officer': pagesOfOfficer,
  'an officer who sorts': pagesOfSorter,
  'an administrator': pagesOfAdministrator,
};

for (const { tag, direction } of languages) {
  for (const [asker, pagesOf] of Object.entries(askers)) {
    test(`what ${asker} is shown in ${tag} is valid, without barriers, and fits a small screen`, async ({
      page,
      prepared: { shown },
    }) => {
      test.setTimeout(240_000);
      await page.setViewportSize(smallest);
      await page.emulateMedia({ colorScheme: tag === 'ar' ? 'dark' : 'light' });
      await page.goto(`/${tag}/om`);
      for (const visited of pagesOf(shown).filter((one) => isWhole(tag) || isAsOpened(one))) {
        const html = await test.step(visited.name, () => ask(page, tag, visited, shown));
        const seen = (what: string) => `${visited.name}: ${what}`;
        // Journeys see to its scripts.
        await showHtml(page, html.replace(/<script\b.*?<\/script>/gs, ''));
        expect.soft(await describePage(page), seen('language and heading')).toEqual([tag, direction, 1]);
        expect.soft(await findOverflow(page), seen('320 px')).toEqual([]);
        expect
          .soft(await findBarriers(page, isWhole(tag) ? undefined : wordRules), seen('320 px'))
          .toEqual([]);
        if (!isWhole(tag)) continue;
        expect.soft(await findHtmlFaults(html), seen('HTML')).toEqual([]);
        await spaceText(page);
        expect.soft(await findOverflow(page), seen('320 px with wider text spacing')).toEqual([]);
        if (tag !== 'sv') continue;
        await page.setViewportSize(desktop);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await findBarriers(page, wideAndDarkRules), seen('wide and dark')).toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
        await page.setViewportSize(smallest);
      }
    });
  }
}

/** One language of each direction is looked at in every state and by every rule; the others as pages open, for what their words may break. */
function isWhole(tag: string): boolean {
  return tag === 'sv' || tag === 'ar';
}

function isAsOpened({ form, status = 200 }: VisitedPage): boolean {
  return form === undefined && status === 200;
}

/** Fetches a page as a visitor, or what its form is answered. */
async function ask(page: Page, tag: string, visited: VisitedPage, shown: Shown): Promise<string> {
  const { name, as, path, form, status = 200 } = visited;
  const cookie = shown.cookies[as].map((each) => `${each.name}=${each.value}`).join('; ');
  const { origin } = new URL(page.url());
  const answer = await page.request.fetch(`/${tag}${path}`, {
    ...(form === undefined ? {} : { method: 'POST', form }),
    headers: { cookie, origin },
    maxRedirects: 0,
  });
  expect.soft(answer.status(), `${name}: status`).toBe(status);
  return answer.text();
}
