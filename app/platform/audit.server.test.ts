import { sql } from 'kysely';
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

import type { Database } from '~db/client';
import type { DialectName } from '~db/dialect';
import { openDatabase } from '~db/migrate';

import { eachDatabase, makeDatabase, withDatabase } from '../../tests/support/database';
import { readAudit, verifyAudit, writeAudit } from './audit.server';
import { createSecrets } from './secrets.server';

const key = 'a key of tests that is long enough';
const secrets = createSecrets(key);

function write(db: Database, action: string, subject: string | null = null): Promise<void> {
  return db.transaction().execute((trx) =>
    writeAudit(trx, secrets, {
      at: '2026-11-24T09:00:00.000Z',
      actor: 'system',
      action,
      subject,
      detail: { count: 1 },
    }),
  );
}

/** What someone with the database's own password can do: take its guard away first. */
async function dropGuard(db: Database, dialect: DialectName): Promise<void> {
  if (dialect === 'postgres') await sql`drop trigger audit_entry_no_change on audit_entry`.execute(db);
  else
    for (const change of ['update', 'delete'])
      await sql`drop trigger ${sql.id(`audit_entry_no_${change}`)}`.execute(db);
}

eachDatabase((db, dialect) => {
  test('an empty log is whole', () =>
    withDatabase(dialect, async (own) => {
      expect(await verifyAudit(own, secrets)).toEqual({ kind: 'whole', head: { seq: 0, hash: '' } });
    }));

  test('what is written is read back, newest first, a page at a time', async () => {
    for (const action of ['one', 'two', 'three']) await write(db(), action, action);
    const [latest, ...rest] = await readAudit(db(), { most: 2 });
    expect(latest).toMatchObject({ action: 'three', subject: 'three', detail: { count: 1 } });
    expect(rest.map(({ action }) => action)).toEqual(['two']);
    const before = await readAudit(db(), { before: rest[0]!.seq, most: 1 });
    expect(before.map(({ action }) => action)).toEqual(['one']);
    expect(await verifyAudit(db(), secrets)).toMatchObject({ kind: 'whole' });
  });

  test('what is rolled back leaves no entry and no gap', async () => {
    const before = await verifyAudit(db(), secrets);
    const failing = db()
      .transaction()
      .execute(async (trx) => {
        await writeAudit(trx, secrets, { at: '', actor: 'system', action: 'undone', subject: null });
        throw new Error('undone');
      });
    await expect(failing).rejects.toThrow('undone');
    expect(await verifyAudit(db(), secrets)).toEqual(before);
    await write(db(), 'done');
    expect(await verifyAudit(db(), secrets)).toMatchObject({ kind: 'whole' });
  });

  test('many who write at once make one chain', async () => {
    const before = (await readAudit(db(), { most: 1 }))[0]?.seq ?? 0;
    await Promise.all(Array.from({ length: 40 }, (_, index) => write(db(), 'at-once', String(index))));
    expect(await verifyAudit(db(), secrets)).toMatchObject({ kind: 'whole', head: { seq: before + 40 } });
    const subjects = (await readAudit(db(), { most: 40 })).map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(40);
  });

  test('several processes that write at once make one chain', async () => {
    const place = await makeDatabase(dialect);
    try {
      const own = await openDatabase(place.url);
      const program = resolve('tests/support/write-audit-entries.ts');
      await Promise.all(
        ['a', 'b', 'c'].map((actor) =>
          promisify(execFile)(process.execPath, ['--import', 'tsx', program, place.url, key, actor, '20']),
        ),
      );
      expect(await verifyAudit(own, secrets)).toMatchObject({ kind: 'whole', head: { seq: 60 } });
      await own.destroy();
    } finally {
      await place.remove();
    }
  });

  test('a chain is looked through whole, however long', () =>
    withDatabase(dialect, async (own) => {
      await own.transaction().execute(async (trx) => {
        for (let count = 0; count < 2001; count += 1)
          await writeAudit(trx, secrets, { at: '', actor: 'system', action: 'many', subject: null });
      });
      expect(await verifyAudit(own, secrets)).toMatchObject({ kind: 'whole', head: { seq: 2001 } });
    }));

  test('the database itself lets nobody change or delete an entry', async () => {
    await write(db(), 'kept');
    const changed = db().updateTable('audit_entry').set({ action: 'other' }).execute();
    await expect(changed).rejects.toThrow('audit_entry is only added to');
    const deleted = db().deleteFrom('audit_entry').execute();
    await expect(deleted).rejects.toThrow('audit_entry is only added to');
    expect((await readAudit(db(), { most: 1 }))[0]).toMatchObject({ action: 'kept' });
  });

  describe('someone who takes the guard away is found out when they', () => {
    /** Five entries, then what is done to them. */
    const after = (tamper: (own: Database) => Promise<unknown>) =>
      withDatabase(dialect, async (own) => {
        for (const action of ['1', '2', '3', '4', '5']) await write(own, action);
        await dropGuard(own, dialect);
        await tamper(own);
        return verifyAudit(own, secrets);
      });
    const changeThird = (own: Database, values: Record<string, string>) =>
      own.updateTable('audit_entry').set(values).where('seq', '=', 3).execute();

    test.each(['at', 'actor', 'action', 'subject', 'detail', 'hash'])('change %s', async (column) => {
      expect(await after((own) => changeThird(own, { [column]: 'other' }))).toEqual({
        kind: 'broken',
        seq: 3,
        reason: 'changed',
      });
    });

    test('change an entry and hash it anew, without the key', async () => {
      const hash = createSecrets('another key that is long enough, too').hash('audit', 'x');
      expect(await after((own) => changeThird(own, { action: 'other', hash }))).toMatchObject({
        kind: 'broken',
        seq: 3,
      });
    });

    test('delete one in the middle', async () => {
      const verdict = await after((own) => own.deleteFrom('audit_entry').where('seq', '=', 3).execute());
      expect(verdict).toEqual({ kind: 'broken', seq: 3, reason: 'missing' });
    });

    test('delete one and number the rest anew', async () => {
      const verdict = await after(async (own) => {
        await own.deleteFrom('audit_entry').where('seq', '=', 3).execute();
        for (const seq of [4, 5])
          await own
            .updateTable('audit_entry')
            .set({ seq: seq - 1 })
            .where('seq', '=', seq)
            .execute();
        await own.updateTable('audit_head').set({ seq: 4 }).execute();
      });
      expect(verdict).toEqual({ kind: 'broken', seq: 3, reason: 'changed' });
    });

    test('let two entries change places', async () => {
      const verdict = await after(async (own) => {
        for (const [from, to] of [
          [2, 99],
          [3, 2],
          [99, 3],
        ] as const)
          await own.updateTable('audit_entry').set({ seq: to }).where('seq', '=', from).execute();
      });
      expect(verdict).toEqual({ kind: 'broken', seq: 2, reason: 'changed' });
    });

    test.each([0, -7, 6, 9])('put in one with the number %i', async (seq) => {
      const verdict = await after((own) =>
        own
          .insertInto('audit_entry')
          .values({ seq, at: '', actor: 'x', action: 'x', subject: null, detail: '{}', hash: 'x' })
          .execute(),
      );
      expect(verdict).toMatchObject({ kind: 'broken', reason: 'added' });
    });

    test('cut off the last ones', async () => {
      const verdict = await after((own) => own.deleteFrom('audit_entry').where('seq', '>', 3).execute());
      expect(verdict).toEqual({ kind: 'broken', seq: 4, reason: 'missing' });
    });

    test('cut off the last ones and move the end, if the end was noted', async () => {
      let noted = { seq: 0, hash: '' };
      const cut = async (own: Database) => {
        noted = await own.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirstOrThrow();
        await own.deleteFrom('audit_entry').where('seq', '>', 3).execute();
        const { seq, hash } = await own
          .selectFrom('audit_entry')
          .select(['seq', 'hash'])
          .where('seq', '=', 3)
          .executeTakeFirstOrThrow();
        await own.updateTable('audit_head').set({ seq, hash }).execute();
      };
      const verdict = await withDatabase(dialect, async (own) => {
        for (const action of ['1', '2', '3', '4', '5']) await write(own, action);
        await dropGuard(own, dialect);
        await cut(own);
        // Without what was noted nothing can be seen; with it, it can, and also once the log has grown past that number again.
        expect(await verifyAudit(own, secrets)).toMatchObject({ kind: 'whole' });
        const short = await verifyAudit(own, secrets, noted);
        for (const action of ['6', '7', '8']) await write(own, action);
        return [short, await verifyAudit(own, secrets, noted)];
      });
      expect(verdict).toEqual([
        { kind: 'broken', seq: 4, reason: 'missing' },
        { kind: 'broken', seq: 5, reason: 'changed' },
      ]);
    });
  });
});
