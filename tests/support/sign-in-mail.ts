import { formatFor } from '~/i18n/format';
import { getT, languageOrSource } from '~/i18n/i18n.server';
import { createSiteCookies } from '~/platform/cookies.server';
import { newId } from '~/platform/ids';
import { createSecrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import { fromJson } from '~db/columns';
import kommun from '~db/seeds/demo/kommun.json';

import { sendSignInMail } from '~/features/accounts/email-sign-in/send-sign-in-mail.server';
import { signInMail } from '~/features/accounts/email-sign-in/sign-in-mail.server';
import { kommunSettingsSchema } from '~/features/kommun/kommun-settings';
import type { MailContent } from '~/features/notifications/mail/mail-content';

const settings = kommunSettingsSchema.parse(kommun);
const secrets = createSecrets('a key for tests that nobody else may use');
const start = new Date('2026-11-24T09:00:00.000Z');
/** A request from a browser that is not signed in. */
export const request = new Request('https://dialog.viken.example/sv/logga-in/kod');

/** What the server hands over, with a clock that the test moves. */
export function contextOf(db: Database) {
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
export function someone(): string {
  people += 1;
  return `person-${people}@viken.example`;
}

/** Asks for a sign-in mail. */
export async function ask(context: TestContext, email: string, formKey: string = newId()): Promise<void> {
  await sendSignInMail(context.db, context, { email, language: 'sv', returnTo: '/sv/mina-sidor', formKey });
}

/** The mails that wait for an address, worded as they would be sent now, the oldest first. */
export async function mailTo(context: TestContext, email: string): Promise<(MailContent | null)[]> {
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

/** The code that a mail shows. */
export function codeIn(mail: MailContent | null | undefined): string {
  return mail!.blocks.flatMap((block) => (block.kind === 'code' ? [block.code] : []))[0]!;
}

/** What the link of a mail ends with. */
export function tokenIn(mail: MailContent | null | undefined): string {
  const href = mail!.blocks.flatMap((block) => (block.kind === 'action' ? [block.href] : []))[0]!;
  return href.split('/').at(-1)!;
}

/** Another code. */
export const wrong = (code: string) => code.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));

/** The accounts with an address. */
export async function accountsWith({ db }: TestContext, email: string) {
  return db.selectFrom('account').select(['id', 'last_signed_in_at']).where('email', '=', email).execute();
}
