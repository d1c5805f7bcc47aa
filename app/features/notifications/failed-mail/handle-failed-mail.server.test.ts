import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';

import type { StaffActor } from '~/features/accounts/actor';
import { readAudit } from '~/platform/audit.server';
import { putInOutbox } from '~/platform/outbox.server';
import { createSecrets } from '~/platform/secrets.server';
import { eachDatabase } from '../../../../tests/support/database';

import { deedField, mailDeeds, mailField, maskAddress } from './failed-mail';
import { handleFailedMail, readMailTrouble } from './handle-failed-mail.server';

const now = new Date('2026-11-22T10:00:00.000Z');
const actor: StaffActor = {
  kind: 'staff',
  accountId: 'cem',
  email: null,
  name: 'Cem Yildiz',
  roles: [{ role: 'communicator', dialogueId: null }],
  lostRole: false,
  session: { id: 's', method: 'directory', createdAt: now.toISOString(), authenticatedAt: now.toISOString() },
};

eachDatabase((db) => {
  let woken = 0;
  const context = () => ({
    db: db(),
    clock: () => now,
    secrets: createSecrets('at least thirty-two characters long'),
    sendMailSoon: () => {
      woken += 1;
    },
  });
  const put = async (key: string, state: 'dead' | 'uncertain' | 'waiting', expiresAt?: string) => {
    await putInOutbox(
      db(),
      {
        key,
        kind: 'sign-in',
        recipient: 'maja.ek@invanare.example',
        language: 'sv',
        data: {},
        ...(expiresAt === undefined ? {} : { expiresAt }),
      },
      '2026-11-22T08:00:00.000Z',
    );
    const ended =
      state === 'waiting' ? {} : { ended_at: '2026-11-22T09:00:00.000Z', last_error: '550 5.1.1 no' };
    const row = await db()
      .updateTable('outgoing_mail')
      .set({ state, attempts: 27, ...ended })
      .where('key', '=', key)
      .returning('id')
      .executeTakeFirstOrThrow();
    return row.id;
  };
  const press = (deed: string, id = '') =>
    handleFailedMail(
      context(),
      actor,
      new Map([
        [deedField, deed],
        [mailField, id],
      ]),
    );
  const stateOf = (id: string) =>
    db().selectFrom('outgoing_mail').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const lastAudit = async () => (await readAudit(db(), { most: 1 }))[0];
  beforeEach(async () => {
    woken = 0;
    await db().deleteFrom('outgoing_mail').execute();
  });

  describe('mail that did not go out', () => {
    test('is listed with why, its address masked; what waits too long is counted', async () => {
      const id = await put('a', 'dead');
      await put('b', 'waiting');
      expect(await readMailTrouble(context())).toEqual({
        failed: [
          {
            id,
            kind: 'sign-in',
            state: 'dead',
            recipient: 'm…@invanare.example',
            createdAt: '2026-11-22T08:00:00.000Z',
            endedAt: '2026-11-22T09:00:00.000Z',
            attempts: 27,
            why: { kind: 'reply', reply: '550 5.1.1 no' },
            canBeSent: true,
          },
        ],
        waiting: { count: 1, since: '2026-11-22T08:00:00.000Z' },
      });
    });

    test.each(['dead', 'uncertain'] as const)(
      'is sent again from the start when asked for (%s)',
      async (state) => {
        const id = await put('a', state);
        expect(await press(mailDeeds.send, id)).toBe('skickas');
        expect(await stateOf(id)).toMatchObject({
          state: 'waiting',
          attempts: 0,
          due_at: now.toISOString(),
          ended_at: null,
          claimed_by: null,
        });
        expect(await lastAudit()).toMatchObject({
          actor: 'cem',
          action: 'mail.sent-again',
          subject: id,
          detail: { kind: 'sign-in', was: state },
        });
        expect(woken).toBe(1);
        expect(await press(mailDeeds.send, id)).toBe('redan-klart');
      },
    );

    test('is sent again all at once, but for what may have arrived and what is of no use', async () => {
      const [dead, uncertain, late] = [
        await put('a', 'dead'),
        await put('b', 'uncertain'),
        await put('c', 'dead', '2026-11-22T09:30:00.000Z'),
      ];
      expect(await press(mailDeeds.sendAll)).toBe('alla-skickas');
      const states = [];
      for (const id of [dead, uncertain, late]) states.push((await stateOf(id)).state);
      expect(states).toEqual(['waiting', 'uncertain', 'dead']);
      expect(await lastAudit()).toMatchObject({ action: 'mail.all-sent-again', detail: { count: 1 } });
      expect(await press(mailDeeds.send, late)).toBe('redan-klart');
    });

    test('is forgotten when let go', async () => {
      const id = await put('a', 'uncertain');
      expect(await press(mailDeeds.drop, id)).toBe('slangt');
      expect(await stateOf(id)).toMatchObject({ state: 'dropped', recipient: null, data: null });
      expect(await lastAudit()).toMatchObject({ action: 'mail.dropped', subject: id });
      expect(await press(mailDeeds.drop, id)).toBe('redan-klart');
    });

    test('is left alone by anything else', async () => {
      const waiting = await put('a', 'waiting');
      expect(await press(mailDeeds.drop, waiting)).toBe('redan-klart');
      expect(await press('något annat', waiting)).toBeNull();
      expect((await stateOf(waiting)).state).toBe('waiting');
    });
  });
});

test('a masked address never shows more than the first sign of whom it names', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (address) => {
      const at = address.lastIndexOf('@');
      expect(maskAddress(address)).toBe(`${address[0]}…${address.slice(at)}`);
    }),
  );
  expect(maskAddress('no address')).toBe('…');
});
