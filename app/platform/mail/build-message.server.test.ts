import * as fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';

import { buildMessage } from './build-message.server';
import type { OutgoingMessage } from './outgoing-message';

const envelope = {
  messageId: '<1@dialog.viken.example>',
  to: 'maja@invanare.example',
  date: new Date('2026-11-22T10:00:00.000Z'),
};
const plain: OutgoingMessage = {
  from: { name: 'Vikens kommun', address: 'dialog@viken.example' },
  subject: 'Mötet är flyttat',
  text: 'Hej',
  html: '<p>Hej</p>',
  headers: {},
  attachments: [],
};

describe('a message', () => {
  test('holds text, HTML, files and the headers that mail programs look for', async () => {
    const message = await buildMessage(
      {
        ...plain,
        headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click', 'Content-Language': 'sv' },
        attachments: [{ fileName: 'möte.ics', mediaType: 'text/calendar', content: 'BEGIN:VCALENDAR' }],
      },
      envelope,
    );
    const parsed = await simpleParser(message);
    expect(parsed.subject).toBe('Mötet är flyttat');
    expect(parsed.from?.text).toBe('"Vikens kommun" <dialog@viken.example>');
    expect(parsed.messageId).toBe('<1@dialog.viken.example>');
    expect(parsed.text?.trim()).toBe('Hej');
    expect(parsed.html).toContain('<p>Hej</p>');
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect(parsed.headers.get('content-language')).toBe('sv');
    expect(parsed.attachments).toMatchObject([{ filename: 'möte.ics', contentType: 'text/calendar' }]);
  });

  test('never gets a header that someone has typed', async () => {
    const evil = fc.string({ unit: 'binary' }).map((text) => `${text}\r\nBcc: all@evil.example\r\n\r\nHi`);
    await fc.assert(
      fc.asyncProperty(evil, evil, evil, async (subject, name, fileName) => {
        const message = await buildMessage(
          {
            ...plain,
            subject,
            from: { ...plain.from, name },
            attachments: [{ fileName, mediaType: 'text/plain', content: 'x' }],
          },
          envelope,
        );
        const parsed = await simpleParser(message);
        expect(parsed.headers.has('bcc')).toBe(false);
        expect(parsed.from?.value.map(({ address }) => address)).toEqual(['dialog@viken.example']);
        expect(parsed.text?.trim()).toBe('Hej');
      }),
      { numRuns: 60 },
    );
  });

  test('whose further header would break its line is not made', async () => {
    await expect(
      buildMessage(
        { ...plain, headers: { 'List-Unsubscribe': '<https://a.example>\r\nBcc: b@c.example' } },
        envelope,
      ),
    ).rejects.toThrow('not plain');
  });
});
