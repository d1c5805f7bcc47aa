import { readColleaguesWho, readMailbox } from '~/features/accounts/people/read-colleagues-who.server';
import { putInOutbox } from '~/platform/outbox.server';
import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

import type { Publication } from './publication';
import { publicationMails, type PublicationMailData } from './publication-mail-data';

/** Tells those who may approve that something waits for them, in the transaction that asks. Who asks is not told. */
export async function askPublicationMail(
  trx: Database,
  { id, dialogueId, askedBy }: { id: Id; dialogueId: Id; askedBy: Id },
  now: Instant,
): Promise<void> {
  const data: PublicationMailData = { publicationId: id };
  for (const one of await readColleaguesWho(trx, 'approve-publication', dialogueId)) {
    if (one.id === askedBy) continue;
    await putInOutbox(
      trx,
      {
        key: `${publicationMails.asked}:${id}:${one.id}`,
        kind: publicationMails.asked,
        recipient: one.email,
        language: one.language,
        data,
      },
      now,
    );
  }
}

/** Tells who asked what became of it; what was stopped, who approved it too. */
export async function judgedPublicationMail(
  trx: Database,
  { id, state, askedBy, judgedBy }: Publication,
  now: Instant,
): Promise<void> {
  const told = state === 'stopped' && judgedBy !== null ? [askedBy, judgedBy] : [askedBy];
  for (const accountId of told) {
    const mailbox = await readMailbox(trx, accountId);
    if (mailbox === null) continue;
    await putInOutbox(
      trx,
      {
        key: `${publicationMails.judged}:${id}:${state}:${accountId}`,
        kind: publicationMails.judged,
        recipient: mailbox.email,
        language: mailbox.language,
        data: { publicationId: id } satisfies PublicationMailData,
      },
      now,
    );
  }
}
