import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import { putInOutbox } from '~/platform/outbox.server';
import { fingerprint, type Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { codeBound, codeOf, minutesToUse, mostMailsAnHour } from './sign-in-mail-rules';
import { countTokens, insertToken } from './sign-in-token.queries.server';

/** What the outbox holds of a sign-in mail: link and code are made when it is sent. */
export interface SignInMailData {
  tokenId: Id;
}

interface MailToSend {
  /** As `parseEmail` gives it. */
  email: string;
  language: string;
  /** Where to go afterwards: a path of the portal. */
  returnTo: string;
  /** The form's own key, as `guardForm` gives it: sent twice, it is one mail. */
  formKey: string;
}

/** Takes a transaction back without its being a failure. */
class NothingToSend extends Error {}

/**
 * Sends a link and a code to an address, unless it has had its number for this hour. The caller is never told which: whatever came of it, a page says the same, so
 * that nobody learns whether an address is known here. `sendMailSoon` is called after it.
 */
export async function sendSignInMail(
  db: Database,
  context: Pick<LoadContext, 'clock' | 'secrets'>,
  mail: MailToSend,
): Promise<void> {
  try {
    await db.transaction().execute((trx) => writeMail(trx, context, mail));
  } catch (error) {
    if (!(error instanceof NothingToSend)) throw error;
  }
}

async function writeMail(
  trx: Database,
  { clock, secrets }: Pick<LoadContext, 'clock' | 'secrets'>,
  { email, language, returnTo, formKey }: MailToSend,
): Promise<void> {
  const at = clock();
  const now = toInstant(at);
  const id = newId();
  // Written first: whoever asks for the same address at the same time waits here, and counts this one.
  await writeAudit(trx, secrets, { at: now, actor: 'anonymous', action: 'sign-in.asked', subject: id });
  const anHourAgo = toInstant(new Date(at.getTime() - 60 * 60_000));
  if ((await countTokens(trx, email, anHourAgo)) >= mostMailsAnHour) throw new NothingToSend();

  const expiresAt = toInstant(new Date(at.getTime() + minutesToUse * 60_000));
  // Who goes back to the form when its mail has run out gets another.
  const period = Math.floor(at.getTime() / (minutesToUse * 60_000));
  const data: SignInMailData = { tokenId: id };
  const isNew = await putInOutbox(
    trx,
    {
      key: `sign-in:${secrets.hash('sign-in-mail', JSON.stringify([formKey, email, period]))}`,
      kind: 'sign-in',
      recipient: email,
      language,
      data,
      expiresAt,
    },
    now,
  );
  if (!isNew) throw new NothingToSend();
  await insertToken(trx, {
    id,
    email,
    link_hash: fingerprint(linkToken(secrets, id)),
    code_hash: codeHash(secrets, id, mailCode(secrets, id)),
    language,
    return_to: returnTo,
    created_at: now,
    expires_at: expiresAt,
  });
}

/** What a mail's link ends with. */
export function linkToken(secrets: Secrets, tokenId: Id): string {
  return secrets.hash('sign-in-link', tokenId);
}

/** The code of a mail, eight digits. */
export function mailCode(secrets: Secrets, tokenId: Id): string {
  return codeOf(secrets.number('sign-in-code', tokenId, codeBound));
}

/** What is kept of a code. With a key, since all codes there are could be tried against a plain hash. */
export function codeHash(secrets: Secrets, tokenId: Id, code: string): string {
  return secrets.hash('sign-in-code-hash', `${tokenId} ${code}`);
}
