import { describe, expect, test } from 'vitest';

import { languages } from '~/i18n/i18n.server';
import type { Database } from '~db/client';

import { addAccount } from '../../../../../tests/support/add-account';
import { eachDatabase, withDatabase } from '../../../../../tests/support/database';
import { sampleNow } from '../../../../../tests/support/sample-dialogue';
import { sampleSecrets } from '../../../../../tests/support/sample-meeting';
import { loadKommunSettings } from '../../load-kommun-settings.server';
import { readKommun, type Kommun } from '../read-kommun.server';
import { readSetting, shownFields } from '../read-setting.server';
import { requestDeeds } from './role-request';
import { answerRoleRequest, askForRoles, readRoleRequest } from './role-request.server';

const loaded = loadKommunSettings(
  'db/seeds/demo/kommun.json',
  languages.map(({ tag }) => tag),
);
const directory = {
  issuer: 'https://katalog.example',
  clientId: 'portal',
  scope: 'openid',
  groupsClaim: 'groups',
  roles: {},
};
const file: Kommun = { ...loaded, kommun: { ...loaded.kommun, signIn: { directory } } };

async function contextOf(db: Database) {
  return { db, ...(await readKommun(db, file)), clock: () => sampleNow, secrets: sampleSecrets };
}
const rolesNow = async (db: Database) => (await readKommun(db, file)).kommun.signIn.directory?.roles;
const gone = { kind: 'refused', problems: [{ field: null, code: 'request-gone' }] };

/** Two administrators, the first of whom has asked for a group to give a role. */
async function asked(db: Database) {
  const context = await contextOf(db);
  const [one, other] = [
    await addAccount(db, 'staff', { name: 'Erik Norén' }),
    await addAccount(db, 'staff', { name: 'Ines Berg' }),
  ];
  const { seen } = await readSetting(context, 'roles');
  const fields = { ...shownFields(context, 'roles'), newGroup: 'dialog', newRole: 'administrator' };
  expect(await askForRoles(context, one, { seen, fields })).toEqual({ kind: 'asked' });
  const request = await readRoleRequest(context, other);
  if (request === null) throw new Error('nothing waits');
  return { context, one, other, request, seen, fields };
}

eachDatabase((_db, dialect) => {
  describe('what the groups of the directory give', () => {
    test('is changed when a second administrator confirms it, and by nobody alone', () =>
      withDatabase(dialect, async (db) => {
        const { context, one, other, request } = await asked(db);
        expect(await rolesNow(db)).toEqual({});
        expect(request).toMatchObject({
          by: 'Erik Norén',
          isOwn: false,
          fields: [{ base: 'role', part: 'dialog', from: '', to: 'administrator' }],
        });
        const confirm = { seen: request.seen, deed: requestDeeds.confirm };
        await expect(answerRoleRequest(context, one, confirm)).rejects.toMatchObject({ status: 403 });
        expect(await rolesNow(db)).toEqual({});
        expect(await answerRoleRequest(context, other, confirm)).toEqual({ kind: 'changed' });
        expect(await rolesNow(db)).toEqual({ dialog: 'administrator' });
        expect(await readRoleRequest(context, other)).toBeNull();
        const { history } = await readSetting(context, 'roles');
        expect(history).toMatchObject([{ by: 'Erik Norén', approvedBy: 'Ines Berg' }]);
        const audited = await db
          .selectFrom('audit_entry')
          .select(['action', 'actor'])
          .orderBy('seq')
          .execute();
        expect(audited).toEqual([
          { action: 'setting.asked', actor: one },
          { action: 'setting.changed', actor: other },
        ]);
      }));

    test('stays as it was when whoever asked takes it back, also if it is confirmed at that moment too', () =>
      withDatabase(dialect, async (db) => {
        const { context, one, other, request } = await asked(db);
        expect((await readRoleRequest(context, one))?.isOwn).toBe(true);
        const { seen } = request;
        const outcomes = await Promise.all([
          answerRoleRequest(context, one, { seen, deed: requestDeeds.withdraw }),
          answerRoleRequest(context, other, { seen, deed: requestDeeds.confirm }),
        ]);
        expect(outcomes).toContainEqual(gone);
        const isChanged = outcomes.some(({ kind }) => kind === 'changed');
        expect(await rolesNow(db)).toEqual(isChanged ? { dialog: 'administrator' } : {});
      }));

    test('waits for one answer at a time', () =>
      withDatabase(dialect, async (db) => {
        const { context, one, other, request, seen, fields } = await asked(db);
        expect(await askForRoles(context, other, { seen, fields })).toEqual(gone);
        const withdraw = { seen: request.seen, deed: requestDeeds.withdraw };
        expect(await answerRoleRequest(context, one, withdraw)).toEqual({ kind: 'withdrawn' });
        expect(await answerRoleRequest(context, other, withdraw)).toEqual(gone);
        expect(await rolesNow(db)).toEqual({});
        expect(await askForRoles(context, one, { seen, fields: {} })).toEqual({ kind: 'unchanged' });
      }));
  });

  test('the roles of groups count where there is a directory, and nowhere else', () =>
    withDatabase(dialect, async (db) => {
      const { context, other, request } = await asked(db);
      await answerRoleRequest(context, other, { seen: request.seen, deed: requestDeeds.confirm });
      expect((await readKommun(db, loaded)).kommun.signIn).toEqual(loaded.kommun.signIn);
    }));
});
