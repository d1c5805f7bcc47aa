import { openForm } from '../support/open-form';
import { expect, test } from '../support/portal-test';
import { signInAs } from '../support/sign-in';
import { words as t } from '../support/words';

test('what was being written when the page went away is offered back; a group can be dragged', async ({
  page,
}) => {
  await signInAs(page, 'anna', '/sv/arbete');
  const form = await openForm(page.request, '/sv/arbete/dialoger/ny');
  const dialogue = (await form.send({ title: 'Torget i Norrby' })).replace(/\?.*/, '');
  await page.goto(`${dialogue}/plan/groups`);
  const fresh = page.getByRole('group', { name: t('plan-reach:groups.new'), exact: true });
  const name = fresh.getByLabel(t('plan:fields.groups.name.label'), { exact: true });
  await name.pressSequentially('Torghandlare');
  await fresh.getByLabel(t('plan-reach:groups.yes')).first().check();

  let isAsked = false;
  page.on('dialog', (dialog) => {
    isAsked ||= dialog.type() === 'beforeunload';
    void dialog.accept();
  });
  await page.reload();
  expect(isAsked, 'asks before it is left').toBe(true);
  await expect(name).toHaveValue('');
  await page.getByRole('button', { name: t('draft:kept.back') }).click();
  await expect(name).toHaveValue('Torghandlare');
  await fresh.getByLabel(t('plan-reach:groups.no')).last().check();
  await page.getByRole('button', { name: t('draft:save'), exact: true }).click();

  const square = (place: string) => page.getByRole('region', { name: t(`plan-reach:groups.${place}`) });
  await expect(square('yesno')).toContainText('Torghandlare');
  await page.reload();
  await expect(page.getByText(t('draft:kept.lead')), 'what is saved is not offered').toBeHidden();
  await square('yesno').getByRole('listitem').dragTo(square('noyes'));
  await expect(square('noyes')).toContainText('Torghandlare');
});
