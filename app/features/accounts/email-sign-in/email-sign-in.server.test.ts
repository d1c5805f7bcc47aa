import { describe, expect, test } from 'vitest';

import { formatFor } from '~/i18n/format';
import { getT, languageOrSource } from '~/i18n/i18n.server';
import { createSiteCookies } from '~/platform/cookies.server';
import { newId } from '~/platform/ids';
import { createSecrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import { fromJson } from '~db/columns';
import kommun from '~db/seeds/demo/kommun.json';

import { eachDatabase } from '../../../../tests/support/database';
import { kommunSettingsSchema } from '../../kommun/kommun-settings';
import type { MailContent } from '../../notifications/mail/mail-content';
import { sendSignInMail } from './send-sign-in-mail.server';
import { signInByCode, signInByLink } from './sign-in-by-email.server';
import { signInMail } from './sign-in-mail.server';
import { readLink } from './use-sign-in-mail.server';

const settings = kommunSettingsSchema.parse(kommun);
const secrets = createSecrets('a key for tests that nobody else may use');
const start = new Date('2026-11-24T09:00:00.000Z');
const request = new Request('https://dialog.viken.example/sv/logga-in/kod');

/** What the server hands over, with a clock that the test moves. */
function contextOf(db: Database) {
  let now = start;
  return {
    db,
    secrets,
    cookies: createSiteCookies(true),
    kommun: settings,
    clock: () => now,
    passMinutes(minutes: number) {
      now = new Date(now.getTime() + minutes * 60_000);
    },
  };
}
type TestContext = ReturnType<typeof contextOf>;

let people = 0;
/** An address that no other test uses. */
function someone(): string {
  people += 1;
  return `person-${people}@viken.example`;
}

async function ask(context: TestContext, email: string, formKey: string = newId()): Promise<void> {
  await sendSignInMail(context.db, context, { email, language: 'sv', returnTo: '/sv/mina-sidor', formKey });
}

/** The mails that wait for an address, worded as they would be sent now, the oldest first. */
async function mailTo(context: TestContext, email: string): Promise<(MailContent | null)[]> {
  const rows = await context.db
    .selectFrom('outgoing_mail')
    .selectAll()
    .where('recipient', '=', email)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const language = languageOrSource('sv');
  return Promise.all(
    rows.map(({ data }) =>
      signInMail(fromJson(data!), {
        ...context,
        baseUrl: 'https://dialog.viken.example',
        now: context.clock(),
        language,
        t: getT('sv'),
        format: formatFor(language),
      }),
    ),
  );
}

function codeIn(mail: MailContent | null | undefined): string {
  return mail!.blocks.flatMap((block) => (block.kind === 'code' ? [block.code] : []))[0]!;
}

function tokenIn(mail: MailContent | null | undefined): string {
  const href = mail!.blocks.flatMap((block) => (block.kind === 'action' ? [block.href] : []))[0]!;
  expect(href).toMatch(/^https:\/\/dialog\.viken\.example\/sv\/logga-in\/lank\/[\w-]{43}$/);
  return href.split('/').at(-1)!;
}

const wrong = (code: string) => code.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));

async function accountsWith({ db }: TestContext, email: string) {
  return db.selectFrom('account').select(['id', 'last_signed_in_at']).where('email', '=', email).execute();
}

eachDatabase((db) => {
  describe('a sign-in mail', () => {
    test('holds a link and a code, of which neither is in the database', async () => {
      const context = contextOf(db());
      const email = someone();
      await ask(context, email);
      const [mail] = await mailTo(context, email);
      const code = codeIn(mail).replace(' ', '');
      const token = tokenIn(mail);
      const kept = JSON.stringify([
        await db().selectFrom('sign_in_token').selectAll().where('email', '=', email).execute(),
        await db().selectFrom('outgoing_mail').selectAll().where('recipient', '=', email).execute(),
      ]);
      expect(kept).not.toContain(token);
      expect(kept).not.toContain(code);
    });

    test('is one, however often the same form is sent', async () => {
      const context = contextOf(db());
      const email = someone();
      const formKey = newId();
      await Promise.all(Array.from({ length: 4 }, () => ask(context, email, formKey)));
      expect(await mailTo(context, email)).toHaveLength(1);
    });

    test('is sent anew by the same form once it has run out', async () => {
      const context = contextOf(db());
      const email = someone();
      const formKey = newId();
      await ask(context, email, formKey);
      context.passMinutes(16);
      await ask(context, email, formKey);
      expect((await mailTo(context, email)).map((mail) => mail !== null)).toEqual([false, true]);
    });

    test('comes at most five times an hour, even when all ask at once, and then again', async () => {
      const context = contextOf(db());
      const email = someone();
      await Promise.all(Array.from({ length: 12 }, () => ask(context, email)));
      expect(await mailTo(context, email)).toHaveLength(5);
      context.passMinutes(61);
      await ask(context, email);
      expect(await mailTo(context, email)).toHaveLength(6);
    });

    test('is not sent once it has been used', async () => {
      const context = contextOf(db());
      const email = someone();
      await ask(context, email);
      await signInByLink(request, context, tokenIn((await mailTo(context, email))[0]));
      expect(await mailTo(context, email)).toEqual([null]);
    });
  });

  describe('the link', () => {
    test('signs in once, and makes an account the first time only', async () => {
      const context = contextOf(db());
      const email = someone();
      await ask(context, email);
      const token = tokenIn((await mailTo(context, email))[0]);
      expect(await readLink(db(), token, context.clock())).toMatchObject({ state: 'open', email });

      const signedIn = await signInByLink(request, context, token);
      expect(signedIn).toMatchObject({ kind: 'signed-in', returnTo: '/sv/mina-sidor' });
      expect(signedIn.kind === 'signed-in' && signedIn.cookie).toMatch(/^__Host-session=.+HttpOnly; Secure/);
      expect(await signInByLink(request, context, token)).toEqual({ kind: 'refused', state: 'used' });

      await ask(context, email);
      const second = (await mailTo(context, email)).find((mail) => mail !== null);
      expect((await signInByLink(request, context, tokenIn(second))).kind).toBe('signed-in');
      expect(await accountsWith(context, email)).toHaveLength(1);
    });

    test('signs one in when it is used many times at once', async () => {
      const context = contextOf(db());
      const email = someone();
      await ask(context, email);
      const token = tokenIn((await mailTo(context, email))[0]);
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, () => signInByLink(request, context, token)),
      );
      expect(outcomes.filter(({ kind }) => kind === 'signed-in')).toHaveLength(1);
      const [account] = await accountsWith(context, email);
      const sessions = await db()
        .selectFrom('session')
        .select('id')
        .where('account_id', '=', account!.id)
        .execute();
      expect(sessions).toHaveLength(1);
    });

    test('is over after fifteen minutes', async () => {
      const context = contextOf(db());
      const email = someone();
      await ask(context, email);
      const token = tokenIn((await mailTo(context, email))[0]);
      context.passMinutes(15);
      expect((await readLink(db(), token, context.clock())).state).toBe('expired');
      expect(await signInByLink(request, context, token)).toEqual({ kind: 'refused', state: 'expired' });
      expect(await accountsWith(context, email)).toEqual([]);
    });

    test('that has been changed is unknown', async () => {
      const context = contextOf(db());
      expect(await signInByLink(request, context, 'x'.repeat(43))).toEqual({
        kind: 'refused',
        state: 'unknown',
      });
      expect((await readLink(db(), 'x', context.clock())).state).toBe('unknown');
    });
  });

  describe('the code', () => {
    test('signs in where the link was not opened, and ends the link', async () => {
      const context = contextOf(db());
      const email = someone();
      await ask(context, email);
      const [mail] = await mailTo(context, email);
      const typed = { email, code: ` ${codeIn(mail)} ` };
      expect((await signInByCode(request, context, typed)).kind).toBe('signed-in');
      expect(await signInByCode(request, context, typed)).toEqual({ kind: 'refused', code: 'code-used' });
      expect(await signInByLink(request, context, tokenIn(mail))).toEqual({ kind: 'refused', state: 'used' });
    });

    test('of an earlier mail still holds when a second has been sent', async () => {
      const context = contextOf(db());
      const email = someone();
      await ask(context, email);
      await ask(context, email);
      const [first] = await mailTo(context, email);
      expect((await signInByCode(request, context, { email, code: codeIn(first) })).kind).toBe('signed-in');
    });

    test('is worth nothing after five wrong ones, while the link holds', async () => {
      const context = contextOf(db());
      const email = someone();
      await ask(context, email);
      const [mail] = await mailTo(context, email);
      const code = codeIn(mail);
      const tries = await Promise.all(
        Array.from({ length: 5 }, () => signInByCode(request, context, { email, code: wrong(code) })),
      );
      expect(tries.every(({ kind }) => kind === 'refused')).toBe(true);
      expect(await signInByCode(request, context, { email, code })).toEqual({
        kind: 'refused',
        code: 'code-worn-out',
      });
      expect((await signInByLink(request, context, tokenIn(mail))).kind).toBe('signed-in');
    });

    test('is of one address only, and over after fifteen minutes', async () => {
      const context = contextOf(db());
      const [email, other] = [someone(), someone()];
      await ask(context, email);
      await ask(context, other);
      const code = codeIn((await mailTo(context, email))[0]);
      expect(await signInByCode(request, context, { email: other, code })).toEqual({
        kind: 'refused',
        code: 'code-wrong',
      });
      context.passMinutes(15);
      expect(await signInByCode(request, context, { email, code })).toEqual({
        kind: 'refused',
        code: 'code-expired',
      });
    });

    test.each([
      ['', 'code-missing'],
      ['1234', 'code-wrong'],
      ['12345678', 'code-wrong'],
    ])('%j for an address that nobody asked with: %s', async (code, problem) => {
      const outcome = await signInByCode(request, contextOf(db()), { email: someone(), code });
      expect(outcome).toEqual({ kind: 'refused', code: problem });
    });
  });
});
