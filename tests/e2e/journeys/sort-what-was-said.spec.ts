import { getT } from '~/i18n/i18n.server';
import { newId } from '~/platform/ids';

import { keyboardOf } from '../../support/keyboard';
import { expect, test } from '../../support/portal-test';
import { signInAs } from '../../support/sign-in';

const t = getT('sv');

test('an officer writes down notes and sorts them one after the other by Tab, Space and Enter', async ({
  page,
  baseURL,
}) => {
  const id = newId();
  const said = page.getByRole('article');
  await signInAs(page, 'anna');
  const { press, type, select } = keyboardOf(page);
  await page.request.post('/sv/arbete/dialoger/ny', {
    form: { id, title: `Kvällsbussen ${id}`, kind: 'resident' },
    headers: { origin: baseURL ?? '' },
  });
  await page.goto(`/sv/arbete/dialoger/kvallsbussen-${id}/underlag/ny`);
  await select(page.getByLabel(t('compilation:notes.fields.from')), 'letter');
  const notes = page.getByLabel(t('compilation:notes.fields.notes'), { exact: true });
  await type(notes, 'Bussen går för sällan\nDet är mörkt vid hållplatsen\nBussen är full');
  await press(page.getByRole('button', { name: t('compilation:notes.check') }));
  await expect(page.getByRole('listitem').filter({ hasText: 'Det är mörkt' })).toBeVisible();
  await press(page.getByRole('button', { name: t('compilation:notes.save', { count: 3 }) }));
  await expect(
    page.getByRole('group', { name: t('compilation:receipts.entered', { count: 3 }) }),
  ).toBeFocused();

  await press(page.getByRole('link', { name: t('compilation:input.sortNext') }));
  await type(page.getByLabel(t('compilation:newCategory.first')), 'Turtäthet');
  await page.keyboard.press('Enter');

  // The next one is read first, and the very next Tab leads to the first category.
  const title = page.getByText(t('compilation:input.one', { number: 2 }), { exact: true });
  await expect(title.first()).toBeFocused();
  await expect(said).toContainText('Det är mörkt vid hållplatsen');
  await page.keyboard.press('Tab');
  const theme = page.getByRole('checkbox', { name: 'Turtäthet' });
  await expect(theme).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: t('compilation:problems.nothing-chosen') })).toBeVisible();
  await press(page.getByRole('link', { name: t('compilation:one.skip') }));

  await expect(said).toContainText('Bussen är full');
  await keyboardOf(page).tick(theme);
  await page.keyboard.press('Enter');
  await expect(said).toContainText('Det är mörkt vid hållplatsen');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: t('compilation:one.without') })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('group', { name: t('compilation:receipts.all-sorted') })).toBeFocused();
  const third = page.getByRole('listitem').filter({ hasText: 'Bussen är full' });
  await expect(third.getByRole('listitem')).toHaveText(`${t('compilation:kind.theme')} Turtäthet`);
});
