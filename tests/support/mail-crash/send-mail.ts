import { deliverMail } from '../../../app/platform/mail/deliver-mail.server';
import { putInOutbox } from '../../../app/platform/outbox.server';
import { createDb } from '../../../db/client';
import { die, DieAt, type DeathPoint } from './die-at';
import { plainDelivery } from './plain-delivery';

/** What a process that sends mail is told to do. */
export interface SendingOrder {
  databaseUrl: string;
  smtpUrl: string;
  now: string;
  /** Mails that it puts in the outbox first, all in one transaction. */
  put: readonly string[];
  /** Where it dies by its own hand: within that transaction, right after it, or at a point of sending. */
  dies: 'uncommitted' | 'committed' | DeathPoint | null;
}

/** A process of its own that sends what is in the outbox, and may die at it. Started by the crash tests. */
async function run({ databaseUrl, smtpUrl, now, put, dies }: SendingOrder): Promise<void> {
  const plain = createDb(databaseUrl);
  const db = dies === null || typeof dies === 'string' ? plain : plain.withPlugin(new DieAt(dies));
  await plain.transaction().execute(async (trx) => {
    for (const key of put)
      await putInOutbox(
        trx,
        { key, kind: 'test', recipient: `${key}@invanare.example`, language: 'sv', data: key },
        now,
      );
    if (dies === 'uncommitted') die();
  });
  if (dies === 'committed') die();
  process.stdout.write('ready\n');
  await deliverMail(plainDelivery(db, smtpUrl, now));
  await plain.destroy();
}

await run(JSON.parse(process.argv[2] ?? '') as SendingOrder);
