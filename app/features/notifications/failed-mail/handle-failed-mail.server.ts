import type { StaffActor } from '~/features/accounts/actor';
import type { LoadContext } from '~/load-context';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { FormFields } from '~/platform/read-form.server';
import type { Database } from '~db/client';
import type { Instant } from '~db/columns';

import {
  deedField,
  mailDeeds,
  mailField,
  type FailedMail,
  type MailReceipt,
  type WaitingMail,
} from './failed-mail';
import {
  countFailed,
  findFailed,
  findWaiting,
  setAllWaiting,
  setDropped,
  setWaiting,
} from './failed-mail.queries.server';

/** Mail that waits for less is on its way. */
const soonMs = 10 * 60_000;

/** What the page shows. */
export interface MailTrouble {
  failed: readonly FailedMail[];
  waiting: WaitingMail;
}

/** Mail that someone should look at: what did not go out, what may not have, and what waits for longer than it should. */
export async function readMailTrouble({
  db,
  clock,
}: Pick<LoadContext, 'db' | 'clock'>): Promise<MailTrouble> {
  const now = clock();
  return {
    failed: await findFailed(db, toInstant(now)),
    waiting: await findWaiting(db, toInstant(new Date(now.getTime() - soonMs))),
  };
}

/** How many mails did not go out, or may not have, and since when the first has waited. */
export function countFailedMail(db: Database): Promise<{ count: number; oldest: Instant | null }> {
  return countFailed(db);
}

type Handling = Pick<LoadContext, 'db' | 'clock' | 'secrets' | 'sendMailSoon'>;

/**
 * Does what was asked for with a mail that did not go out, and writes it down. Of two who ask for the same at once, one is told that it was done already.
 *
 * @returns what to tell; null when the form asks for nothing that there is
 */
export async function handleFailedMail(
  context: Handling,
  actor: StaffActor,
  form: FormFields,
): Promise<MailReceipt | null> {
  const deed = Object.values(mailDeeds).find((one) => one === form.get(deedField));
  if (deed === undefined) return null;
  const now = toInstant(context.clock());
  const id = form.get(mailField) ?? '';
  const receipt = await context.db.transaction().execute(async (trx): Promise<MailReceipt> => {
    const audit = (action: string, subject: string | null, detail: Record<string, string | number>) =>
      writeAudit(trx, context.secrets, { at: now, actor: actor.accountId, action, subject, detail });
    if (deed === mailDeeds.sendAll) {
      const count = await setAllWaiting(trx, now);
      if (count > 0) await audit('mail.all-sent-again', null, { count });
      return count > 0 ? 'alla-skickas' : 'redan-klart';
    }
    if (deed === mailDeeds.drop) {
      const kind = await setDropped(trx, id, now);
      if (kind !== null) await audit('mail.dropped', id, { kind });
      return kind === null ? 'redan-klart' : 'slangt';
    }
    for (const state of ['dead', 'uncertain'] as const) {
      const kind = await setWaiting(trx, { id, state, now });
      if (kind === null) continue;
      await audit('mail.sent-again', id, { kind, was: state });
      return 'skickas';
    }
    return 'redan-klart';
  });
  if (receipt === 'skickas' || receipt === 'alla-skickas') context.sendMailSoon();
  return receipt;
}
