import MailComposer from 'nodemailer/lib/mail-composer';

import type { OutgoingMessage } from './outgoing-message';

/** What a message needs beside its content. */
interface Envelope {
  /** The same each time that it is tried, so that a mailbox which gets it twice can tell. */
  messageId: string;
  to: string;
  date: Date;
}

/**
 * Writes a message as it is sent (RFC 5322): text and HTML that say the same, then files. Whatever its parts hold, no part can become a header of its own.
 *
 * @throws {Error} when a further header would break the line
 */
export async function buildMessage(
  message: OutgoingMessage,
  { messageId, to, date }: Envelope,
): Promise<Buffer> {
  const { from, replyTo, subject, text, html, headers, attachments } = message;
  for (const [name, value] of Object.entries(headers))
    if (/[^\x21-\x7e]/.test(name) || /[^\x20-\x7e]/.test(value))
      throw new Error(`header ${name} is not plain`);
  const composer = new MailComposer({
    from: { name: oneLine(from.name), address: from.address },
    // As an object: a text would be taken apart at its commas.
    to: { name: '', address: to },
    ...(replyTo === undefined ? {} : { replyTo: { name: '', address: replyTo } }),
    subject: oneLine(subject),
    messageId,
    date,
    text,
    html,
    headers: {
      // RFC 3834: no one's autoreply should answer.
      'Auto-Submitted': 'auto-generated',
      ...Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, { prepared: true, foldLines: false, value }]),
      ),
    },
    attachments: attachments.map(({ fileName, mediaType, content }) => ({
      filename: oneLine(fileName),
      contentType: mediaType,
      content,
    })),
    // A template never names a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'win',
  });
  return composer.compile().build();
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
