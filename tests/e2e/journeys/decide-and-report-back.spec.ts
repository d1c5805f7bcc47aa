import type { Browser, Page } from '@playwright/test';

import { receiveContribution } from '~/features/compilation/receive-contribution.server';
import { formatFor } from '~/i18n/format';
import { getT } from '~/i18n/i18n.server';
import { openDatabase } from '~db/migrate';

import { linkIn, mailsTo, newAddress } from '../../support/demo-inbox';
import { startOwnPortal, type OwnPortal } from '../../support/own-portal';
import { expect, test } from '../../support/portal-test';
import { signInAs } from '../../support/sign-in';
import type { DemoPersonKey } from '../../support/walk-provider';

const t = getT('sv');
const format = formatFor({ format: 'sv' });
/** A dialogue of the demo to whose meetings people have come. */
const slug = 'fritidsgarden-kajutan';
const address = newAddress();

test.describe.configure({ mode: 'serial' });

let portal: OwnPortal;
test.beforeAll(async () => {
  portal = await startOwnPortal();
  const db = await openDatabase(portal.databaseUrl);
  const came = await db
    .selectFrom('registration')
    .innerJoin('dialogue_step', 'dialogue_step.id', 'registration.meeting_id')
    .innerJoin('dialogue', 'dialogue.id', 'dialogue_step.dialogue_id')
    .select(['registration.id', 'registration.meeting_id as meetingId', 'dialogue.id as dialogueId'])
    .where('dialogue.slug', '=', slug)
    .where('registration.came', '=', 1)
    .executeTakeFirstOrThrow();
  // The demo's participants have left no addresses: one of them has.
  await db.updateTable('registration').set({ email: address }).where('id', '=', came.id).execute();
  const said = { dialogueId: came.dialogueId, source: 'meeting', key: null, language: 'sv' } as const;
  const noted = { stepId: came.meetingId, text: 'Öppet på söndagar.', saidOn: '2026-11-14' };
  const { id } = await receiveContribution(db, { ...said, ...noted }, new Date());
  const officer = await db
    .selectFrom('account')
    .select('id')
    .where('kind', '=', 'staff')
    .executeTakeFirstOrThrow();
  await db
    .updateTable('contribution')
    .set({ registration_id: came.id, entered_by: officer.id })
    .where('id', '=', id)
    .execute();
  await db.destroy();
});
test.afterAll(() => portal.stop());

async function pageOf(browser: Browser, person: DemoPersonKey | null): Promise<Page> {
  const { javaScriptEnabled } = test.info().project.use;
  const context = await browser.newContext({ baseURL: portal.baseUrl, javaScriptEnabled });
  const page = await context.newPage();
  if (person !== null) await signInAs(page, person, '/sv/arbete');
  return page;
}

test('who came to a meeting is told first, says what was misunderstood, and is answered', async ({
  browser,
}) => {
  const anna = await pageOf(browser, 'anna');
  const work = `/sv/arbete/dialoger/${slug}/aterkoppling`;
  await anna.goto(work);
  for (const field of ['feedbackNoted', 'feedbackUse', 'feedbackWay'])
    await anna.getByLabel(t(`outcomes:fields.${field}.label`)).fill(`Text om ${field}.`);
  await anna.getByRole('button', { name: t('draft:save') }).click();
  await anna.getByRole('button', { name: t('outcomes:feedback.send') }).click();
  await expect(anna.getByRole('group', { name: t('outcomes:feedback.sentReceipt') })).toBeVisible();

  const [mail] = await mailsTo(anna.request, address);
  const someone = await pageOf(browser, null);
  await someone.goto(linkIn(mail, '/aterkoppling/'));
  await expect(someone.getByText('Text om feedbackNoted.')).toBeVisible();
  await expect(someone.getByRole('listitem').filter({ hasText: t('feedback:page.yours') })).toContainText(
    'Öppet på söndagar.',
  );
  const report = someone.getByRole('button', { name: t('feedback:report.send') });
  await someone.waitForTimeout(1_000);
  await report.click();
  await expect(someone.getByRole('link', { name: t('feedback:report.problems.missing') })).toBeVisible();
  await someone.getByLabel(t('feedback:report.which')).selectOption({ label: 'Öppet på söndagar.' });
  await someone.getByLabel(t('feedback:report.text')).fill('Jag sa lördagar.');
  await report.click();
  await expect(someone.getByRole('group', { name: t('feedback:page.reported') })).toBeVisible();

  await anna.goto(work);
  await anna.getByLabel(t('outcomes:answer.label')).fill('Tack, rättat.');
  await anna.getByLabel(t('outcomes:answer.corrected')).fill('Öppet på lördagar.');
  await anna.getByRole('button', { name: t('outcomes:answer.send') }).click();
  await expect(anna.getByRole('group', { name: t('outcomes:feedback.answeredReceipt') })).toBeVisible();
  await mailsTo(anna.request, address, 2);
  await someone.reload();
  await expect(someone.getByText('Tack, rättat.')).toBeVisible();
  await expect(someone.getByText('Öppet på lördagar.').first()).toBeVisible();
});

test('a decision is entered, asked to be published by one and approved by another, and everyone walks to it', async ({
  browser,
}) => {
  const finished = 'maten-pa-ekbacken';
  const work = `/sv/arbete/dialoger/${finished}`;
  const anna = await pageOf(browser, 'anna');
  await anna.goto(`${work}/beslut/ny`);
  const field = (name: string) => anna.getByLabel(t(`outcomes:fields.${name}.label`));
  await field('decisions.body').selectOption({ index: 1 });
  await field('decisions.decidedOn').fill('2099-01-01');
  await field('decisionOutcome').fill('Grillen byggs.');
  await field('decisionGrounds').fill('Alla vill det.');
  const theme = anna.getByRole('checkbox', { name: 'Middag senare' });
  await theme.check();
  const save = anna.getByRole('button', { name: t('draft:save') }).last();
  await save.click();
  await expect(anna.getByRole('link', { name: t('draft:problems.in-future') })).toBeVisible();
  await expect(theme).toBeChecked();
  const decidedOn = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await field('decisions.decidedOn').fill(decidedOn);
  await save.click();

  await anna.goto(`${work}/resultat`);
  await anna.getByLabel(t('publishing:note.label')).fill('Ett beslut till.');
  await anna.getByRole('button', { name: t('publishing:ask.send') }).click();
  await expect(anna.getByRole('group', { name: t('publishing:receipts.asked') })).toBeVisible();
  const cem = await pageOf(browser, 'cem');
  await cem.goto(`${work}/publicera`);
  await cem.getByRole('button', { name: t('publishing:request.approve.result') }).click();
  await expect(cem.getByRole('group', { name: t('publishing:receipts.published') })).toBeVisible();

  const someone = await pageOf(browser, null);
  await someone.goto(`/sv/dialoger/${finished}/resultat`);
  await someone
    .getByRole('link', { name: t('results:page.walk.toDecision', { decision: format.day(decidedOn) }) })
    .click();
  await expect(someone.locator(':target')).toContainText('Alla vill det.');
  await someone.locator(':target').getByRole('link', { name: 'Middag senare', exact: true }).click();
  await expect(someone.locator(':target')).toContainText('Middag senare');
});
