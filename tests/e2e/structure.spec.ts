import { readFileSync } from 'node:fs';

import type { KommunSettings } from '~/features/kommun/kommun-settings';
import { sourceLanguage } from '~/i18n/language';

import { expect, test } from '../support/portal-test';
import { words as t } from '../support/words';

const kommun = JSON.parse(readFileSync('db/seeds/demo/kommun.json', 'utf8')) as KommunSettings;
const home = `/${sourceLanguage}`;

/** What assistive technology is told, and nothing besides. */
test('the header says whose portal it is, the ways through it, the easy-to-read way and the language', async ({
  page,
}) => {
  await page.goto(home);
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - /children: equal
      - link "${kommun.name} ${t('site:portal')}":
        - /url: ${home}
      - navigation "${t('site:navLabel')}":
        - /children: deep-equal
        - list:
          - listitem:
            - link "${t('site:nav.dialogues')}":
              - /url: ${home}/dialoger
          - listitem:
            - link "${t('site:nav.results')}":
              - /url: ${home}/resultat
          - listitem:
            - link "${t('site:nav.ladder')}":
              - /url: ${home}/trappan
          - listitem:
            - link "${t('site:nav.follow')}":
              - /url: ${home}/folj
          - listitem:
            - link "${t('site:nav.my')}":
              - /url: ${home}/mina-sidor
      - link "Lättläst svenska":
        - /url: /sv-x-lattlast
      - group: "${t('site:languageLabel')}: Svenska"
  `);
});

test('the footer says whom to ask, and has the pages that the law wants', async ({ page }) => {
  await page.goto(`${home}/dialoger`);
  await expect(page.getByRole('contentinfo')).toMatchAriaSnapshot(`
    - contentinfo:
      - /children: equal
      - region "${t('site:footer.heading')}":
        - /children: equal
        - heading "${t('site:footer.heading')}" [level=2]
        - list
      - navigation "${t('site:footer.pages')}":
        - /children: deep-equal
        - list:
          - listitem:
            - link "${t('site:footer.accessibility')}":
              - /url: ${home}/tillganglighet
          - listitem:
            - link "${t('site:footer.privacy')}":
              - /url: ${home}/integritet
          - listitem:
            - link "${t('site:footer.principles')}":
              - /url: ${home}/om
          - listitem:
            - link "${t('site:footer.kommun', { kommun: kommun.name })}":
              - /url: ${kommun.contact.website}
      - paragraph
  `);
});

test('the start page says what is open, what became of it, what comes, and how it works', async ({
  page,
}) => {
  await page.goto(home);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - /children: equal
      - heading "${t('start:title')}" [level=1]
      - paragraph
      - search:
        - /children: equal
        - text: ${t('site:search.label')}
        - searchbox "${t('site:search.label')}"
        - button "${t('site:search.button')}"
      - region "${t('start:open.heading')}":
        - /children: equal
        - heading "${t('start:open.heading')}" [level=2]
        - link
        - list
      - region "${t('start:results.heading')}":
        - /children: equal
        - heading "${t('start:results.heading')}" [level=2]
        - link "${t('start:results.all')}"
        - list
      - region "${t('start:coming.heading')}":
        - /children: equal
        - heading "${t('start:coming.heading')}" [level=2]
        - link
        - list
      - region "${t('start:how.heading')}":
        - /children: equal
        - heading "${t('start:how.heading')}" [level=2]
        - list
        - paragraph:
          - link "${t('start:how.ladder')}"
          - link "${t('start:how.principles')}"
  `);
});

test('the page is dark where the reader’s device is, and light on paper', async ({ page }) => {
  const brightness = () =>
    page.evaluate(() => {
      const [red = 0, green = 0, blue = 0] = getComputedStyle(document.documentElement)
        .backgroundColor.match(/\d+/g)!
        .map(Number);
      return (red + green + blue) / 3;
    });
  await page.goto(home);
  expect(await brightness()).toBeGreaterThan(200);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await brightness()).toBeLessThan(60);
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect(await brightness()).toBeGreaterThan(200);
});
