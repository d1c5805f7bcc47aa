import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { Database } from '~db/client';
import type { DialectName } from '~db/dialect';
import { openDatabase } from '~db/migrate';

import { makeDatabase, type DatabasePlace } from '../../../tests/support/database';
import { plainDelivery } from '../../../tests/support/mail-crash/plain-delivery';
import type { SendingOrder } from '../../../tests/support/mail-crash/send-mail';
import { startMailServer, type TestMailServer } from '../../../tests/support/mail-server';
import { deliverMail } from './deliver-mail.server';

const start = Date.parse('2026-11-22T10:00:00.000Z');
const minute = 60_000;

let server: TestMailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.stop());

// Processes take their time to start where much else runs.
describe.each<DialectName>(['sqlite', 'postgres'])(
  'a process that is killed (%s)',
  { timeout: 120_000 },
  (dialect) => {
    let place: DatabasePlace;
    let db: Database;
    beforeEach(async () => {
      server.reset();
      place = await makeDatabase(dialect);
      db = await openDatabase(place.url);
    });
    afterEach(async () => {
      await db.destroy();
      await place.remove();
    });

    const order = (minutes: number, more: Partial<SendingOrder> = {}): SendingOrder => ({
      databaseUrl: place.url,
      smtpUrl: server.url,
      now: new Date(start + minutes * minute).toISOString(),
      put: [],
      dies: null,
      ...more,
    });
    /** What another process does, so many minutes later. */
    const sendLater = (minutes: number) => deliverMail(plainDelivery(db, server.url, order(minutes).now));
    const states = async () => {
      const rows = await db.selectFrom('outgoing_mail').select(['key', 'state']).orderBy('key').execute();
      return Object.fromEntries(rows.map(({ key, state }) => [key, state]));
    };
    const received = () => server.received.map(({ subject }) => subject).sort();

    test('before its transaction was committed leaves no mail behind', async () => {
      expect(await send(order(0, { put: ['a'], dies: 'uncommitted' }))).toBe('SIGKILL');
      await sendLater(11);
      expect(await states()).toEqual({});
      expect(received()).toEqual([]);
    });

    const sentAgain: [string, SendingOrder['dies']][] = [
      ['between commit and sending', 'committed'],
      ['with the mail in hand', { when: 'after', sets: 'claimed_by' }],
      ['with all but the last bytes handed over', { when: 'before', sets: 'handing_over' }],
    ];
    test.each(sentAgain)('%s loses nothing: the next one sends it, once', async (_when, dies) => {
      expect(await send(order(0, { put: ['a'], dies }))).toBe('SIGKILL');
      expect(received()).toEqual([]);
      await sendLater(11);
      await sendLater(30);
      expect(received()).toEqual(['a']);
      expect(await states()).toEqual({ a: 'sent' });
    });

    test('with a mail in hand keeps others from it only for a while', async () => {
      await send(order(0, { put: ['a'], dies: { when: 'after', sets: 'claimed_by' } }));
      await sendLater(9);
      expect(received()).toEqual([]);
      await sendLater(10);
      expect(received()).toEqual(['a']);
    });

    const uncertain: [string, SendingOrder['dies'], string[]][] = [
      ['just before the last bytes were handed over', { when: 'after', sets: 'handing_over' }, []],
      ['when the mail server had said yes', { when: 'before', sets: 'sent' }, ['a']],
    ];
    test.each(uncertain)('%s doubles nothing: someone is to look at it', async (_when, dies, arrived) => {
      expect(await send(order(0, { put: ['a'], dies }))).toBe('SIGKILL');
      expect(await states()).toEqual({ a: 'handing_over' });
      await sendLater(11);
      await sendLater(24 * 60);
      expect(received()).toEqual(arrived);
      expect(await states()).toEqual({ a: 'uncertain' });
    });

    test('while the mail server said yes doubles nothing', async () => {
      const sending = begin(order(0, { put: ['a'] }));
      server.beforeAnswer = () => {
        sending.kill();
        // The answer goes to nobody.
        return setTimeout(20);
      };
      expect(await sending.ended).toBe('SIGKILL');
      await sendLater(11);
      await sendLater(24 * 60);
      expect(received()).toEqual(['a']);
      expect(await states()).toEqual({ a: 'uncertain' });
    });

    test('at any moment, again and again, while another sends too: each mail comes once, or is uncertain', async () => {
      server.beforeAnswer = () => setTimeout(4);
      let kills = 0;
      for (let round = 0; round < 5; round += 1) {
        const put = Array.from({ length: 12 }, (_, at) => `mail${round}-${at}`);
        const killed = begin(order(round * 11, { put }));
        await killed.ready;
        const other = sendLater(round * 11);
        await setTimeout(Math.random() * 100);
        killed.kill();
        if ((await killed.ended) === 'SIGKILL') kills += 1;
        await other;
      }
      server.beforeAnswer = () => undefined;
      await sendLater(60);
      await sendLater(75);

      expect(kills).toBeGreaterThan(0);
      expect(new Set(received()).size).toBe(received().length);
      const ends = Object.entries(await states());
      expect(ends).toHaveLength(60);
      for (const [key, state] of ends) {
        expect(['sent', 'uncertain']).toContain(state);
        if (state === 'sent') expect(received()).toContain(key);
      }
    });
  },
);

interface Sending {
  /** What was to be put in the outbox is there, and sending begins. */
  ready: Promise<void>;
  kill: () => void;
  /** The signal that it died of; null when it was done. */
  ended: Promise<NodeJS.Signals | null>;
}

function begin(what: SendingOrder): Sending {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/support/mail-crash/send-mail.ts', JSON.stringify(what)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const ended = new Promise<NodeJS.Signals | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0 || signal === 'SIGKILL') resolve(signal);
      else reject(new Error(`sending ended with ${code}: ${said.join('')}`));
    });
  });
  const ready = new Promise<void>((resolve) => {
    child.stdout.once('data', () => resolve());
    child.once('close', () => resolve());
  });
  return { ready, ended, kill: () => child.kill('SIGKILL') };
}

/** Sends in a process of its own, to its end or its death. */
function send(what: SendingOrder): Promise<NodeJS.Signals | null> {
  return begin(what).ended;
}
