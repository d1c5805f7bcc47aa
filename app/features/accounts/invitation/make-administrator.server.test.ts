import { expect, test } from 'vitest';

import { createSecrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';

import { eachDatabase } from '../../../../tests/support/database';
import { makeAdministrator } from './make-administrator.server';
import { readInvitation } from './read-invitation.server';

const secrets = createSecrets('a key for tests that nobody else has');
const now = new Date('2026-11-22T10:00:00.000Z');

function make(db: Database, email: string, again = false) {
  const baseUrl = 'https://dialog.viken.example';
  return makeAdministrator(db, secrets, { email, name: 'Erik', again, baseUrl, now });
}

eachDatabase((db) => {
  test('the first administrator is made once, by a link that holds for 24 hours', async () => {
    const outcomes = await Promise.all(
      ['a@viken.example', 'b@viken.example'].map((email) => make(db(), email)),
    );
    const made = outcomes.filter((outcome) => outcome.kind === 'made');
    expect(made).toHaveLength(1);
    const [, token = ''] = /^https:\/\/dialog\.viken\.example\/sv\/arbete\/inbjudan\/(.+)$/.exec(
      made[0]!.link,
    )!;
    const read = (at: Date) => readInvitation(token, { db: db(), clock: () => at });
    expect((await read(now))?.state).toBe('open');
    expect((await read(new Date(now.getTime() + 24 * 3_600_000)))?.state).toBe('expired');

    const before = await db().selectFrom('account').select('id').execute();
    expect(await make(db(), 'c@viken.example')).toEqual({ kind: 'refused', code: 'there-is-one' });
    expect(await db().selectFrom('account').select('id').execute()).toHaveLength(before.length);
  });

  test('one more is made when it is asked for, and nobody is made one twice', async () => {
    await make(db(), 'd@viken.example', true);
    expect((await make(db(), 'd@viken.example', true)).kind).toBe('made');
    const roles = db()
      .selectFrom('role_assignment')
      .innerJoin('account', 'account.id', 'role_assignment.account_id')
      .select('role')
      .where('account.email', '=', 'd@viken.example');
    expect(await roles.execute()).toEqual([{ role: 'administrator' }]);
  });
});
