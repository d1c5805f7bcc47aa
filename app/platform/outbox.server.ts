import type { Database } from '~db/client';
import { toJson, type Instant } from '~db/columns';

import { newId } from './ids';

/** A mail to be sent once what it tells about is safely written. */
export interface NewMail {
  /** What it tells whom, such as `registered:<id>`: the same thing is never put in twice. */
  key: string;
  /** The name of the template that words it. */
  kind: string;
  recipient: string;
  /** The reader's language. */
  language: string;
  /** What the template needs. Never a secret: links are made of ids when it is sent. */
  data: unknown;
  /** Not before this; now, unless told. */
  dueAt?: Instant;
  /** Of no use after this. */
  expiresAt?: Instant;
}

/**
 * Puts a mail in the outbox, in the transaction that does what it tells about: both happen or neither.
 *
 * @returns whether it was new
 */
export async function putInOutbox(trx: Database, mail: NewMail, now: Instant): Promise<boolean> {
  const written = await trx
    .insertInto('outgoing_mail')
    .values({
      id: newId(),
      key: mail.key,
      kind: mail.kind,
      recipient: mail.recipient,
      language: mail.language,
      data: toJson(mail.data),
      state: 'waiting',
      attempts: 0,
      created_at: now,
      due_at: mail.dueAt ?? now,
      expires_at: mail.expiresAt ?? null,
      claimed_by: null,
      claimed_until: null,
      last_error: null,
      ended_at: null,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return written !== undefined;
}
