import { getT, languages } from '~/i18n/i18n.server';

import { findBarriers } from '../support/axe';
import { findHtmlFaults } from '../support/html';
import { findOverflow } from '../support/layout';
import { expect, test } from '../support/portal-test';

for (const { tag } of languages) {
  test(`the accessibility form in ${tag}: sent back, put right and received, without barriers`, async ({
    page,
  }) => {
    const t = getT(tag);
    const send = page.getByRole('button', { name: t('accessibility:form.send'), exact: true });
    await page.goto(`/${tag}/tillganglighet`);
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      send.click(),
    ]);
    expect(answer.status()).toBe(422);
    await page.waitForLoadState();
    expect.soft(await findHtmlFaults(await page.content()), 'HTML').toEqual([]);
    expect.soft(await findBarriers(page), 'errors').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findBarriers(page, ['color-contrast']), 'errors, dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });

    await page.getByLabel(t('accessibility:form.message.label')).fill('Kartan går inte att läsa upp.');
    await send.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('accessibility:thanks.title'));
    expect.soft(await findBarriers(page), 'receipt').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findBarriers(page, ['color-contrast']), 'receipt, dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await findOverflow(page), 'receipt, 320 px').toEqual([]);
  });
}
