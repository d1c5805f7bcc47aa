import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { Database } from '~db/client';
import { eachDatabase } from '../../../tests/support/database';
import { startMailServer, type TestMailServer } from '../../../tests/support/mail-server';

import { putInOutbox, type NewMail } from '../outbox.server';
import { deliverMail, type Delivering } from './deliver-mail.server';
import type { WordMail } from './outgoing-message';
import { readSmtpUrl } from './smtp.server';

const start = Date.parse('2026-11-22T10:00:00.000Z');
const minute = 60_000;

/** A template for every kind: its data is the subject. */
const word: WordMail = ({ data }) =>
  Promise.resolve({
    from: { name: 'Vikens kommun', address: 'dialog@viken.example' },
    subject: String(data),
    text: `${String(data)}\n`,
    html: `<p>${String(data)}</p>`,
    headers: {},
    attachments: [],
  });

let server: TestMailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.stop());

eachDatabase((db) => {
  let now = start;
  beforeEach(async () => {
    now = start;
    server.reset();
    await db().deleteFrom('outgoing_mail').execute();
  });

  const delivering = (changes: Partial<Delivering> = {}): Delivering => ({
    db: db(),
    clock: () => new Date(now),
    log: pino({ level: 'silent' }),
    server: readSmtpUrl(server.url, 'dialog.viken.example'),
    sender: 'dialog@viken.example',
    word,
    ...changes,
  });
  const put = (name: string, more: Partial<NewMail> = {}) =>
    putInOutbox(
      db(),
      { key: name, kind: 'test', recipient: `${name}@invanare.example`, language: 'sv', data: name, ...more },
      new Date(now).toISOString(),
    );
  const subjects = () => server.received.map(({ subject }) => subject).sort();

  describe('what is in the outbox', () => {
    test('is sent once, and what was needed for it is forgotten', async () => {
      await put('a');
      await deliverMail(delivering());
      await deliverMail(delivering());
      expect(server.received).toMatchObject([{ to: ['a@invanare.example'], subject: 'a' }]);
      expect(await row(db(), 'a')).toMatchObject({
        state: 'sent',
        recipient: null,
        data: null,
        last_error: null,
        ended_at: new Date(start).toISOString(),
      });
    });

    test('carries an id that is the same each time it is tried', async () => {
      await put('a');
      server.answers.push('450 4.2.0 Busy');
      await deliverMail(delivering());
      now += 2 * minute;
      await deliverMail(delivering());
      const { id } = await row(db(), 'a');
      expect(server.offered.map(({ messageId }) => messageId)).toEqual([
        `<${id}@dialog.viken.example>`,
        `<${id}@dialog.viken.example>`,
      ]);
      expect(subjects()).toEqual(['a']);
    });

    test('waits for its time', async () => {
      await put('later', { dueAt: new Date(start + minute).toISOString() });
      await deliverMail(delivering());
      expect(subjects()).toEqual([]);
      now += minute;
      await deliverMail(delivering());
      expect(subjects()).toEqual(['later']);
    });

    test('is dropped when it has become of no use, and nobody is bothered', async () => {
      await put('link', { expiresAt: new Date(start + minute).toISOString() });
      now += 2 * minute;
      await deliverMail(delivering());
      expect(subjects()).toEqual([]);
      expect(await row(db(), 'link')).toMatchObject({
        state: 'dropped',
        last_error: 'expired',
        recipient: null,
      });
    });

    test('is dropped when there is nothing left to tell', async () => {
      await put('gone');
      await deliverMail(delivering({ word: () => Promise.resolve(null) }));
      expect(await row(db(), 'gone')).toMatchObject({
        state: 'dropped',
        last_error: 'nothing-to-tell',
        recipient: null,
      });
    });

    test('goes out in the order of its hurry: a sign-in link before news', async () => {
      for (let at = 0; at < 12; at += 1) await put(`news${at}`);
      now += 1000;
      await put('link', { expiresAt: new Date(now + minute).toISOString() });
      await deliverMail(delivering());
      expect(server.received.slice(0, 2).map(({ subject }) => subject)).toContain('link');
      expect(server.received).toHaveLength(13);
    });

    test('is sent once each when several processes send at the same time', async () => {
      for (let at = 0; at < 40; at += 1) await put(`many${at}`);
      await Promise.all([1, 2, 3, 4].map(() => deliverMail(delivering())));
      expect(subjects()).toHaveLength(40);
      expect(new Set(subjects()).size).toBe(40);
    });
  });

  describe('when the mail server says no', () => {
    test('for now, it is asked again after 1, 5, 15 and 60 minutes, then every hour, for about a day', async () => {
      await put('slow');
      server.always = '451 4.3.0 Try later';
      const asked: number[] = [];
      for (;;) {
        const { state, due_at: due } = await row(db(), 'slow');
        if (state === 'dead') break;
        now = Date.parse(due) - 1;
        await deliverMail(delivering());
        expect(server.offered).toHaveLength(asked.length);
        now = Date.parse(due);
        await deliverMail(delivering());
        expect(server.offered).toHaveLength(asked.length + 1);
        asked.push((now - start) / minute);
      }
      expect(asked.slice(0, 7)).toEqual([0, 1, 6, 21, 81, 141, 201]);
      expect(asked.at(-1)).toBeGreaterThan(23 * 60);
      expect(asked.at(-1)).toBeLessThan(26 * 60);
      expect(await row(db(), 'slow')).toMatchObject({ state: 'dead', last_error: '451 4.3.0 Try later' });
    });

    test('for good, it is given up at once, with the reason but no address in it', async () => {
      await put('nobody');
      server.answers.push('550 5.1.1 <nobody@invanare.example> unknown, see https://help.example/550');
      await deliverMail(delivering());
      const dead = await row(db(), 'nobody');
      expect(dead).toMatchObject({ state: 'dead', attempts: 1, recipient: 'nobody@invanare.example' });
      expect(dead.last_error).toMatch(/^550 5\.1\.1 /);
      expect(dead.last_error).not.toMatch(/nobody|https/);
    });

    test('to the address, others are sent all the same', async () => {
      await put('nobody');
      await put('somebody');
      server.refusedRecipient = 'nobody@invanare.example';
      await deliverMail(delivering());
      expect(subjects()).toEqual(['somebody']);
      expect(await row(db(), 'nobody')).toMatchObject({ state: 'dead' });
    });
  });

  describe('when it is not known what became of a mail', () => {
    test('it is uncertain, and not sent again', async () => {
      await put('lost');
      server.answers.push('hang up');
      await deliverMail(delivering());
      now += 24 * 60 * minute;
      await deliverMail(delivering());
      expect(server.offered).toHaveLength(1);
      expect(await row(db(), 'lost')).toMatchObject({ state: 'uncertain', last_error: 'no-answer' });
    });

    test('a worker that has been away for too long hands nothing over', async () => {
      await put('slow');
      const slowly: WordMail = async (mail) => {
        now += 11 * minute;
        await deliverMail(delivering());
        return word(mail);
      };
      await deliverMail(delivering({ word: slowly }));
      expect(subjects()).toEqual(['slow']);
      expect(await row(db(), 'slow')).toMatchObject({ state: 'sent' });
    });
  });

  test('a mail that can not be worded is tried again, and those after it are sent', async () => {
    await put('broken');
    await put('whole');
    const failing: WordMail = (mail) =>
      mail.data === 'broken' ? Promise.reject(new Error('no words')) : word(mail);
    await deliverMail(delivering({ word: failing }));
    expect(subjects()).toEqual(['whole']);
    expect(await row(db(), 'broken')).toMatchObject({ state: 'waiting', last_error: 'wording', attempts: 1 });
    now += minute;
    await deliverMail(delivering());
    expect(subjects()).toEqual(['broken', 'whole']);
  });

  test('a mail that one worker has just put off is left alone by all others, which had seen that it was due', async () => {
    const failing: WordMail = () => Promise.reject(new Error('no words'));
    const names = Array.from({ length: 20 }, (_, at) => `broken${at}`);
    for (const name of names) await put(name);
    await Promise.all(Array.from({ length: 6 }, () => deliverMail(delivering({ word: failing }))));
    const rows = await db().selectFrom('outgoing_mail').select('attempts').execute();
    expect(rows.map(({ attempts }) => attempts)).toEqual(names.map(() => 1));
  });

  test('an address that would be two commands is never handed to a mail server', async () => {
    await put('evil', { recipient: 'a@b.example>\r\nRCPT TO:<c@d.example' });
    await put('good');
    await deliverMail(delivering());
    expect(subjects()).toEqual(['good']);
    expect(await row(db(), 'evil')).toMatchObject({ state: 'dead', last_error: 'address' });
  });
});

function row(db: Database, key: string) {
  return db.selectFrom('outgoing_mail').selectAll().where('key', '=', key).executeTakeFirstOrThrow();
}
