import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { eachDatabase } from '../../../tests/support/database';
import { plainDelivery } from '../../../tests/support/mail-crash/plain-delivery';
import { startMailServer, type TestMailServer } from '../../../tests/support/mail-server';

import { putInOutbox } from '../outbox.server';
import { mailJob } from './mail-job.server';
import { readSmtpUrl } from './smtp.server';

const start = Date.parse('2026-11-22T10:00:00.000Z');

let server: TestMailServer;
beforeAll(async () => {
  server = await startMailServer();
});
beforeEach(() => server.reset());
afterAll(() => server.stop());

eachDatabase((db) => {
  test('a mail server that is down for an hour loses and doubles nothing, and is asked less and less', async () => {
    const down = readSmtpUrl('smtp://127.0.0.1:1', 'dialog.viken.example');
    let reachable = down;
    let now = start;
    const put = (name: string) =>
      putInOutbox(
        db(),
        { key: name, kind: 'test', recipient: `${name}@invanare.example`, language: 'sv', data: name },
        new Date(now).toISOString(),
      );
    const job = mailJob(
      {
        ...plainDelivery(db(), server.url, ''),
        clock: () => new Date(now),
        get server() {
          return reachable;
        },
      },
      () => now,
    );
    let failures = 0;
    for (let second = 0; second < 3600; second += 5) {
      now = start + second * 1000;
      if (second % 600 === 0) await put(`at${second}`);
      await job.run().catch(() => {
        failures += 1;
      });
    }
    expect(failures).toBeGreaterThan(5);
    expect(failures).toBeLessThan(30);
    const waiting = await db().selectFrom('outgoing_mail').select(['state', 'attempts']).execute();
    expect(waiting).toEqual(Array(6).fill({ state: 'waiting', attempts: 0 }));

    reachable = readSmtpUrl(server.url, 'dialog.viken.example');
    for (let second = 3600; second < 4000; second += 5) {
      now = start + second * 1000;
      await job.run();
    }
    expect(server.received.map(({ subject }) => subject).sort()).toEqual([
      'at0',
      'at1200',
      'at1800',
      'at2400',
      'at3000',
      'at600',
    ]);
  });
});
