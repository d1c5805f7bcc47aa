import { describe, expect, test } from 'vitest';

import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import { changeDraft } from '~/features/planning/draft/change-draft.server';
import { startDialogue } from '~/features/planning/start/start-dialogue.server';
import { languages } from '~/i18n/i18n.server';
import { readContentVersion } from '~/platform/content-version.server';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';

import { addAccount } from '../../../../tests/support/add-account';
import { eachDatabase, withDatabase } from '../../../../tests/support/database';
import { sampleDialogue, sampleNow } from '../../../../tests/support/sample-dialogue';
import { sampleSecrets } from '../../../../tests/support/sample-meeting';
import { loadKommunSettings } from '../load-kommun-settings.server';
import { changeSetting } from './change-setting.server';
import { createKommunReader, readKommun } from './read-kommun.server';
import { readSetting, shownFields } from './read-setting.server';
import type { SettingFields } from './setting-form';
import type { PlainSetting } from './setting-name';

const file = loadKommunSettings(
  'db/seeds/demo/kommun.json',
  languages.map(({ tag }) => tag),
);

/** What a request is handed, with the settings as they are now. */
async function contextOf(db: Database) {
  const settled = await readKommun(db, file);
  return { db, ...settled, clock: () => sampleNow, secrets: sampleSecrets };
}

/** Opens the form of a setting, changes some of it and sends it. */
async function change(db: Database, name: PlainSetting, changes: SettingFields) {
  const context = await contextOf(db);
  const { seen } = await readSetting(context, name);
  const by = await addAccount(db, 'staff', { name: 'Erik Norén' });
  return changeSetting(context, by, name, { seen, fields: { ...shownFields(context, name), ...changes } });
}

eachDatabase((db, dialect) => {
  describe('the kommun’s settings', () => {
    test('are those of the file until something is decided in the portal, and then what was decided', () =>
      withDatabase(dialect, async (own) => {
        expect((await readKommun(own, file)).kommun).toEqual(file.kommun);
        const version = await readContentVersion(own);
        expect(
          await change(own, 'identity', { name: 'Sjöviks kommun', email: 'hej@sjovik.example' }),
        ).toEqual({
          kind: 'changed',
        });
        const { kommun } = await readKommun(own, file);
        expect(kommun).toEqual({
          ...file.kommun,
          name: 'Sjöviks kommun',
          contact: { ...file.kommun.contact, email: 'hej@sjovik.example' },
        });
        expect(await readContentVersion(own)).toBe(version + 1);
      }));

    test('stay as they were when a form is sent without a change', async () => {
      const version = await readContentVersion(db());
      expect(await change(db(), 'texts', {})).toEqual({ kind: 'unchanged' });
      expect(await change(db(), 'sessions', {})).toEqual({ kind: 'unchanged' });
      expect(await readContentVersion(db())).toBe(version);
    });

    test('are read anew by every process as soon as one has changed them, and not before', async () => {
      const [here, there] = [createKommunReader(db(), file), createKommunReader(db(), file)];
      expect((await there()).kommun.colours).toEqual(file.kommun.colours);
      expect(await there()).toBe(await there());
      await change(db(), 'colours', { primary: '#5C0000' });
      for (const read of [here, there]) expect((await read()).kommun.colours.primary).toBe('#5c0000');
    });

    test('are not written over by who has not seen the latest: they are told, and the next time they do', async () => {
      const context = await contextOf(db());
      const [one, other] = [await addAccount(db(), 'staff'), await addAccount(db(), 'staff')];
      const { seen } = await readSetting(context, 'retention');
      const shown = shownFields(context, 'retention');
      const sent = (days: string) => ({ seen, fields: { ...shown, registrations: days } });
      const outcomes = await Promise.all([
        changeSetting(context, one, 'retention', sent('30')),
        changeSetting(context, other, 'retention', sent('60')),
      ]);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'refused']);
      expect(outcomes).toContainEqual({
        kind: 'refused',
        problems: [{ field: null, code: 'changed-meanwhile' }],
      });
      expect(await change(db(), 'retention', { registrations: '45' })).toEqual({ kind: 'changed' });
      expect((await readKommun(db(), file)).kommun.retention.registrations).toBe(45);
    });

    test('tell who has changed what, when, from what and to what', () =>
      withDatabase(dialect, async (own) => {
        await change(own, 'identity', { phone: '0500-11 11 11' });
        await change(own, 'identity', { phone: '0500-22 22 22', place: 'Sjövik' });
        const { history, seen } = await readSetting(await contextOf(own), 'identity');
        expect(seen).toBe(2);
        expect(history).toMatchObject([
          {
            version: 2,
            by: 'Erik Norén',
            at: sampleNow.toISOString(),
            fields: [
              { base: 'place', from: 'Viken', to: 'Sjövik' },
              { base: 'phone', from: '0500-11 11 11', to: '0500-22 22 22' },
            ],
          },
          { version: 1, fields: [{ base: 'phone', from: '0500-00 00 00', to: '0500-11 11 11' }] },
        ]);
        const audited = own.selectFrom('audit_entry').select(['action', 'subject']).orderBy('seq');
        expect(await audited.execute()).toEqual(
          Array(2).fill({ action: 'setting.changed', subject: 'identity' }),
        );
      }));

    test('can’t be written over behind the portal’s back', async () => {
      await change(db(), 'identity', { place: 'Norrviken' });
      await expect(db().updateTable('setting_version').set({ value: '{}' }).execute()).rejects.toThrow();
      await expect(db().deleteFrom('setting_version').execute()).rejects.toThrow();
    });

    test('can be without a notice though the file has one', async () => {
      const without = Object.fromEntries(languages.map(({ tag }) => [`notice:${tag}`, '']));
      await change(db(), 'texts', { ...without, 'start:sv': 'Välkommen hit.\n\nSäg vad du tycker.' });
      const { kommun } = await readKommun(db(), file);
      expect(kommun.notice).toBeUndefined();
      expect(kommun.texts).toEqual({ start: { sv: 'Välkommen hit.\n\nSäg vad du tycker.' } });
    });

    test('keep five levels while a dialogue is held on the fifth, and may lose it afterwards', () =>
      withDatabase(dialect, async (own) => {
        const onFifth = (completedAt?: string) =>
          own.transaction().execute((trx) =>
            saveDialogue(trx, sampleDialogue({ influenceLevel: 'codecide', completedAt }), {
              now: sampleNow,
            }),
          );
        await onFifth();
        expect(await change(own, 'ladder', { ladder: '4' })).toEqual({
          kind: 'refused',
          problems: [{ field: 'ladder', code: 'codecide-in-use' }],
        });
        await onFifth('2026-11-20T09:00:00.000Z');
        expect(await change(own, 'ladder', { ladder: '4' })).toEqual({ kind: 'changed' });
        expect((await readKommun(own, file)).kommun.ladder).toBe(4);
      }));

    test('keep five levels while a plan is made for the fifth, whether that is decided or only proposed', () =>
      withDatabase(dialect, async (own) => {
        const id = newId();
        const actor = { accountId: await addAccount(own, 'staff'), roles: [] };
        const writing = { actor, now: sampleNow, secrets: sampleSecrets };
        await startDialogue(own, { id, title: 'Omröstning', kind: 'resident' }, writing);
        const plan = (field: string, value: unknown, seen = 0) =>
          own
            .transaction()
            .execute((trx) =>
              changeDraft(trx, id, [{ field, item: '', seen, value }], { by: null, now: sampleNow }),
            );
        const refused = { kind: 'refused', problems: [{ field: 'ladder', code: 'codecide-in-use' }] };
        await plan('proposedLevel', 'codecide');
        expect(await change(own, 'ladder', { ladder: '4' })).toEqual(refused);
        await plan('proposedLevel', null, 1);
        const decision = { body: 'kf', decidedOn: '2026-11-02', section: '§ 12' };
        await plan('levelDecision', { ...decision, level: 'codecide' });
        expect(await change(own, 'ladder', { ladder: '4' })).toEqual(refused);
        await plan('levelDecision', { ...decision, level: 'influence' }, 1);
        expect(await change(own, 'ladder', { ladder: '4' })).toEqual({ kind: 'changed' });
      }));

    test('that another release has written and this one can’t read are passed over', () =>
      withDatabase(dialect, async (own) => {
        const by = await addAccount(own, 'staff');
        for (const name of ['colours', 'logo', 'roles', 'seasons'])
          await own
            .insertInto('setting_version')
            .values({
              name,
              version: 1,
              value: '{"v":1,"d":{"colours":"blue"}}',
              changed_by: by,
              changed_at: sampleNow.toISOString(),
            })
            .execute();
        expect(await readKommun(own, file)).toEqual(file);
      }));
  });
});
