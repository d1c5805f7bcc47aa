import type { Page } from '@playwright/test';

import { keyboardOf } from '../../support/keyboard';
import { openForm } from '../../support/open-form';
import { expect, test } from '../../support/portal-test';
import { signInAs } from '../../support/sign-in';
import { words as t } from '../../support/words';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const save = (page: Page) => button(page, t('draft:save')).click();
const frame = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const square = (page: Page, place: string) =>
  page.getByRole('region', { name: t(`plan-reach:groups.${place}`) });

/** A plan of one's own. @returns where the dialogue's work is */
async function openPlan(page: Page, title: string): Promise<string> {
  await signInAs(page, 'anna', '/sv/arbete');
  const form = await openForm(page.request, '/sv/arbete/dialoger/ny');
  const path = await form.send({ title });
  return path.replace(/\?.*/, '');
}

test('an officer writes what is to be reached, whom it is for, how, when and how people get to know', async ({
  page,
}) => {
  const dialogue = await openPlan(page, 'Ny lekplats i Norrby');

  await page.goto(`${dialogue}/plan/goals`);
  const fresh = frame(page, t('plan-reach:goals.new'));
  await fresh
    .getByRole('textbox', { name: t('plan:fields.goals.goal.label'), exact: true })
    .fill('Minst fyrtio barn är med.');
  await button(page, t('plan-reach:saveAndMore')).click();
  // A goal needs its kind: it is said at the field, and what was typed stays.
  await expect(page.getByRole('group', { name: t('draft:summary') })).toBeFocused();
  await fresh.getByLabel(t('plan:fields.goals.type.label')).selectOption('process');
  await button(page, t('plan-reach:saveAndMore')).click();
  await expect(page).toHaveURL(/#goals-new$/);
  await expect(frame(page, t('plan-reach:goals.one', { number: 1 }))).toBeVisible();
  await expect(fresh).toBeVisible();

  await page.goto(`${dialogue}/plan/groups`);
  const group = frame(page, t('plan-reach:groups.new'));
  await group.getByLabel(t('plan:fields.groups.name.label'), { exact: true }).fill('Barn');
  await group.getByLabel(t('plan-reach:groups.yes')).first().check();
  await group.getByLabel(t('plan-reach:groups.yes')).last().check();
  await save(page);
  await expect(square(page, 'yesyes')).toContainText('Barn');
  await expect(page.getByText(t('plan-reach:warnings.one-group'))).toBeVisible();
  // What was typed elsewhere on the page is kept when a group is moved.
  await page.getByLabel(t('plan-reach:groups.questions.hardest')).fill('Barn som inte går på förskola.');
  await square(page, 'yesyes')
    .getByText(t('plan-reach:groups.moveTo', { group: 'Barn' }))
    .click();
  await button(page, t('plan-reach:groups.yesno')).click();
  await expect(square(page, 'yesno')).toContainText('Barn');
  await expect(page.getByLabel(t('plan-reach:groups.questions.hardest'))).toHaveValue(
    'Barn som inte går på förskola.',
  );

  await page.goto(`${dialogue}/plan/time`);
  await page.getByLabel(t('plan:fields.opensOn.label')).fill('2026-11-01');
  await page.getByLabel(t('plan:fields.closesOn.label')).fill('2026-10-01');
  await save(page);
  await expect(page.getByRole('group', { name: t('draft:summary') })).toContainText(
    t('draft:problems.end-before-start'),
  );
  await page.getByLabel(t('plan:fields.closesOn.label')).fill('2026-11-30');
  await page.getByLabel(t('plan:fields.decisionExpectedOn.label')).fill('2026-12-05');
  await save(page);
  await expect(page.getByText(/5 dagar efter sista dagen/)).toBeVisible();
  await expect(page.getByText(t('plan-reach:warnings.no-feedback'))).toBeVisible();

  await page.goto(`${dialogue}/plan/communication`);
  const channel = frame(page, t('plan-reach:communication.new'));
  await channel.getByLabel(t('plan:fields.channels.channel.label')).selectOption('press');
  await channel.getByLabel(t('plan:fields.channels.on.label')).fill('2020-01-01');
  await save(page);
  await expect(page.getByText(t('plan-reach:communication.overdue'), { exact: true })).toBeVisible();
});

test('a way to take part is chosen and its steps ticked off; information offers none, not even to a forged form', async ({
  page,
}) => {
  const dialogue = await openPlan(page, 'Biblioteket i Norrby');
  await (await openForm(page.request, `${dialogue}/plan/level`)).send({ proposedLevel: 'consult' });

  await page.goto(`${dialogue}/plan/methods`);
  await page.getByLabel(t('plan-reach:methods.sizes.many')).check();
  await page.getByLabel(t('plan-reach:methods.spans.days')).check();
  await button(page, t('plan-reach:methods.sortAgain')).click();
  const sms = frame(page, t('methods:sms_survey.name'));
  await sms.getByLabel(t('plan:fields.methods.chosen.label')).check();
  await save(page);
  const chosen = page.getByRole('region', { name: t('plan-reach:methods.chosenHeading') });
  await chosen.getByLabel(t('plan-reach:methods.steps.try_out')).check();
  await save(page);
  await expect(chosen.getByLabel(t('plan-reach:methods.steps.try_out'))).toBeChecked();

  const offered = await openForm(page.request, `${dialogue}/plan/methods`);
  await (await openForm(page.request, `${dialogue}/plan/level`)).send({ proposedLevel: 'inform' });
  await page.goto(`${dialogue}/plan/methods`);
  await expect(page.getByText(t('plan-reach:methods.information'))).toBeVisible();
  await expect(page.getByText(t('methods:survey.name'), { exact: true })).toBeHidden();
  await expect(page.getByText(t('plan-reach:methods.stillChosen'))).toBeVisible();
  await expect(offered.send({ 'methods.survey.chosen': '1' })).rejects.toThrow();
  await page.reload();
  await expect(page.getByText(t('methods:survey.name'), { exact: true })).toBeHidden();
});

test('a group is moved with a keyboard alone, and focus goes with it', async ({ page }) => {
  const dialogue = await openPlan(page, 'Skolvägen i Norrby');
  const id = '01932f00-0000-7000-8000-00000000000a';
  const part = (name: string) => `groups.${id}.${name}`;
  await (
    await openForm(page.request, `${dialogue}/plan/groups`)
  ).send({
    seen: `groups.${id}=0`,
    [part('name')]: 'Föräldrar',
    [part('concerned')]: 'yes',
    [part('active')]: 'yes',
  });
  const { reach, press } = keyboardOf(page);
  await page.goto(`${dialogue}/plan/groups`);
  await reach(page.getByText(t('plan-reach:groups.moveTo', { group: 'Föräldrar' })));
  await page.keyboard.press('Enter');
  await press(button(page, t('plan-reach:groups.noyes')));
  await expect(square(page, 'noyes').getByRole('listitem')).toBeFocused();
  await expect(square(page, 'noyes')).toContainText('Föräldrar');
});

test('who is signed out while writing gets it back, signs in beside it and sends it again', async ({
  page,
  context,
}) => {
  const dialogue = await openPlan(page, 'Badplatsen i Norrby');
  await page.goto(`${dialogue}/plan/access`);
  const field = page.getByLabel(t('plan-reach:access.aspects.method'), { exact: true });
  const text = 'Vi går ut till badet.\n\nDär "frågar" vi <alla> som är där.';
  await field.fill(text);
  await context.clearCookies();
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await save(page);
  expect((await answer).status()).toBe(401);
  await expect(page.getByText(t('site:signedOut.kept.lead'))).toBeVisible();
  await page.getByText(t('site:signedOut.kept.show')).click();
  await expect(page.locator('.kept-form__text')).toHaveText(text);
  // Sent before one has signed in, it comes back once more.
  await button(page, t('site:signedOut.kept.send')).click();
  await expect(page.getByRole('link', { name: t('site:signedOut.kept.signIn') })).toHaveAttribute(
    'href',
    /arbete\/logga-in/,
  );
  await signInAs(page, 'anna', '/sv/arbete');
  await button(page, t('site:signedOut.kept.send')).click();
  await expect(page.getByRole('group', { name: t('draft:saved') })).toBeFocused();
  await expect(field).toHaveValue(text);
});
