import { describe, expect, test } from 'vitest';

import { languageOrSource } from '~/i18n/i18n.server';
import { newId } from '~/platform/ids';
import { createSecrets, fingerprint } from '~/platform/secrets.server';
import type { Database } from '~db/client';

import { eachDatabase } from '../../../../tests/support/database';
import { sampleDialogue } from '../../../../tests/support/sample-dialogue';
import { saveDialogue } from '../../dialogues/save-dialogue.server';
import type { StaffActor } from '../actor';
import { provideStaffAccount } from '../invitation/invite-staff.server';
import { normaliseCode } from '../one-time-code';
import type { HeldRole } from '../role';
import { makeCodes, revokeCodes } from './make-codes.server';
import { printCodes } from './print-codes.server';
import { readBatch, readBatches, readCodePlaces } from './read-batches.server';

const secrets = createSecrets('a key for tests that nobody else has');
const now = new Date('2026-11-24T09:00:00.000Z');
const swedish = languageOrSource('sv');
const typed = { name: 'Klass 8B', dialogue: '', size: '250', lastDay: '2026-12-24' };
const contextOf = (db: Database, at = now) => ({
  db,
  secrets,
  clock: () => at,
  baseUrl: 'https://dialog.viken.example',
});

async function officer(db: Database, role: HeldRole = { role: 'officer', dialogueId: null }) {
  const email = `${newId()}@viken.example`;
  const { accountId } = await provideStaffAccount(db, { email, name: 'Anna', language: 'sv' }, now);
  const session = { id: '', method: 'passkey', createdAt: '', authenticatedAt: '' } as const;
  const actor: StaffActor = {
    kind: 'staff',
    accountId,
    email,
    name: 'Anna',
    roles: [role],
    lostRole: false,
    session,
  };
  return actor;
}

const statusOf = (refusal: unknown) => (refusal instanceof Response ? refusal.status : refusal);

eachDatabase((db) => {
  describe('one-time codes', () => {
    test('are printed as they were made, all of them, each once; what is kept of them is enough to know them again and nothing to use', async () => {
      const anna = await officer(db());
      const id = newId();
      expect(await makeCodes(contextOf(db()), anna, id, typed, swedish)).toEqual({ kind: 'made', id });
      const batch = await readBatch(contextOf(db()), anna, id, swedish);
      expect(batch).toMatchObject({
        size: 250,
        used: 0,
        state: 'valid',
        lastDay: '2026-12-24',
        maker: 'Anna',
      });

      const sheets = await Promise.all(
        [1, 2].map((part) => printCodes(contextOf(db()), anna, batch, { part, language: 'sv' })),
      );
      const codes = sheets.flatMap((sheet) => sheet.codes);
      expect(codes.map(({ place }) => place)).toEqual(Array.from({ length: 250 }, (_, index) => index + 1));
      const kept = await db().selectFrom('one_time_code').selectAll().where('batch_id', '=', id).execute();
      const fingerprints = codes.map(({ code }) => fingerprint(normaliseCode(code)));
      expect(fingerprints.sort()).toEqual(kept.map(({ code_hash }) => code_hash).sort());
      const everything = JSON.stringify(kept);
      expect(codes.filter(({ code }) => everything.includes(normaliseCode(code)))).toEqual([]);
      expect(sheets[0]!.address).toBe('dialog.viken.example/sv/logga-in/engangskod');
    });

    test('are made once when their form is sent twice at the same moment, and both are in the log once', async () => {
      const anna = await officer(db());
      const id = newId();
      const make = () => makeCodes(contextOf(db()), anna, id, { ...typed, size: '3' }, swedish);
      await Promise.all([make(), make()]);
      const kept = await db().selectFrom('one_time_code').select('id').where('batch_id', '=', id).execute();
      expect(kept).toHaveLength(3);
      const entries = await db()
        .selectFrom('audit_entry')
        .select('action')
        .where('subject', '=', id)
        .execute();
      expect(entries).toEqual([{ action: 'codes.made' }]);
    });

    test('are shown to nobody else, and to nobody after an hour', async () => {
      const [anna, erik] = [await officer(db()), await officer(db())];
      const id = newId();
      await makeCodes(contextOf(db()), anna, id, typed, swedish);
      const print = async (actor: StaffActor, at = now) =>
        printCodes(contextOf(db(), at), actor, await readBatch(contextOf(db(), at), actor, id, swedish), {
          part: 1,
          language: 'sv',
        });
      expect(await print(erik).catch(statusOf)).toBe(403);
      expect(await print(anna, new Date('2026-11-24T10:00:00.000Z')).catch(statusOf)).toBe(403);
      expect((await print(anna)).codes).toHaveLength(200);
    });

    test('that are used are not printed, and are counted', async () => {
      const anna = await officer(db());
      const id = newId();
      await makeCodes(contextOf(db()), anna, id, { ...typed, size: '3' }, swedish);
      const [first] = await db()
        .selectFrom('one_time_code')
        .select('id')
        .where('batch_id', '=', id)
        .orderBy('id')
        .execute();
      await db()
        .updateTable('one_time_code')
        .set({ used_at: now.toISOString() })
        .where('id', '=', first!.id)
        .execute();
      const batch = await readBatch(contextOf(db()), anna, id, swedish);
      expect(batch.used).toBe(1);
      const { codes } = await printCodes(contextOf(db()), anna, batch, { part: 1, language: 'sv' });
      expect(codes.map(({ place }) => place)).toEqual([2, 3]);
    });

    test('are revoked once, and then neither valid nor printed', async () => {
      const anna = await officer(db());
      const id = newId();
      await makeCodes(contextOf(db()), anna, id, typed, swedish);
      const revoked = await Promise.all([1, 2].map(() => revokeCodes(contextOf(db()), anna, id)));
      expect(revoked.sort()).toEqual([false, true]);
      expect(await readBatch(contextOf(db()), anna, id, swedish)).toMatchObject({
        state: 'revoked',
        print: 'revoked',
        revokedAt: now.toISOString(),
        revoker: 'Anna',
      });
    });

    test('are made for dialogues that are at work or finished, and for none that is cancelled', async () => {
      const cancelled = { cancelledAt: now.toISOString(), cancelReason: { sv: 'Vägen byggs inte.' } };
      await saveDialogue(db(), sampleDialogue({ slug: 'open-codes', steps: [] }), { now });
      await saveDialogue(db(), sampleDialogue({ slug: 'no-codes', steps: [], ...cancelled }), { now });
      const { dialogues } = await readCodePlaces(contextOf(db()), await officer(db()), swedish);
      expect(dialogues.map(({ slug, group }) => [slug, group])).toContainEqual(['open-codes', 'current']);
      expect(dialogues.map(({ slug }) => slug)).not.toContain('no-codes');
    });

    test('of the whole portal are nothing for an officer of one dialogue, who can neither see nor make them', async () => {
      const anna = await officer(db());
      const farah = await officer(db(), { role: 'officer', dialogueId: 'another' });
      const id = newId();
      await makeCodes(contextOf(db()), anna, id, typed, swedish);
      expect(await readBatch(contextOf(db()), farah, id, swedish).catch(statusOf)).toBe(403);
      expect(await readBatch(contextOf(db()), anna, newId(), swedish).catch(statusOf)).toBe(404);
      expect(await readBatches(contextOf(db()), farah, swedish)).toEqual([]);
      const made = await makeCodes(contextOf(db()), farah, newId(), typed, swedish);
      expect(made).toEqual({ kind: 'wrong', problems: [{ field: 'dialogue', code: 'dialogue-unknown' }] });
    });
  });
});
