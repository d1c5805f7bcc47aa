import { pino } from 'pino';

import type { Delivering } from '../../../app/platform/mail/deliver-mail.server';
import { readSmtpUrl } from '../../../app/platform/mail/smtp.server';
import type { Database } from '../../../db/client';

/** What sending needs, at a time and to a mail server; each mail's data is its subject. */
export function plainDelivery(db: Database, smtpUrl: string, now: string): Delivering {
  return {
    db,
    clock: () => new Date(now),
    log: pino({ level: 'silent' }),
    server: readSmtpUrl(smtpUrl, 'dialog.viken.example'),
    sender: 'dialog@viken.example',
    word: ({ data }) =>
      Promise.resolve({
        from: { name: 'Vikens kommun', address: 'dialog@viken.example' },
        subject: String(data),
        text: `${String(data)}\n${'Ett långt brev. '.repeat(500)}`,
        html: `<p>${String(data)}</p>`,
        headers: {},
        attachments: [],
      }),
  };
}
