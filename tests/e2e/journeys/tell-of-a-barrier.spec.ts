import { expect, test } from '../../support/portal-test';
import { words as t } from '../../support/words';

test('telling what does not work: sent too early, put right, and received with a reference', async ({
  page,
}) => {
  await page.goto('/sv/dialoger');
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: t('site:footer.accessibility') })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('accessibility:title'));

  const email = page.getByLabel(t('accessibility:form.email.label'));
  await email.fill('amina.nilsson@viken');
  await page.getByRole('button', { name: t('accessibility:form.send'), exact: true }).click();

  await expect(page).toHaveTitle(/^Fel: /);
  const summary = page.getByRole('group', { name: t('accessibility:form.summary') });
  await expect(summary).toBeFocused();
  await expect(email).toHaveValue('amina.nilsson@viken');
  await expect(page.getByText(t('accessibility:problems.message-missing'))).toHaveCount(2);
  await expect(page.getByText(t('accessibility:problems.email-invalid'))).toHaveCount(2);

  await summary.getByRole('link', { name: t('accessibility:problems.message-missing') }).click();
  const message = page.getByLabel(t('accessibility:form.message.label'));
  await expect(message).toBeFocused();
  await expect(message).toHaveAccessibleDescription(new RegExp(t('accessibility:problems.message-missing')));
  await message.fill('Jag kan inte läsa protokollet med min skärmläsare.');
  await email.fill('amina.nilsson@viken.example');
  await page.getByRole('button', { name: t('accessibility:form.send'), exact: true }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('accessibility:thanks.title'));
  await expect(page).toHaveURL(/\/tack\?referens=TG-/);
  const reference = new URL(page.url()).searchParams.get('referens')!;
  await expect(page.getByRole('main')).toContainText(reference);
});
