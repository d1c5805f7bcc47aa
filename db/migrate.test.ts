import SqliteDatabase from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { makeEmptyDatabase } from '../tests/support/database';
import { createDb, parseDatabaseUrl } from './client';
import { openDatabase, UnusableDatabaseError } from './migrate';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dialogtorget-migrate-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fileUrl = () => `file:${join(folder, 'portal.sqlite')}`;
const write = (content: Buffer | string) => writeFileSync(join(folder, 'portal.sqlite'), content);
/** Every file in the folder with a fingerprint of its bytes. */
const fingerprint = () =>
  readdirSync(folder)
    .sort()
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}`,
    );

async function refusal(url: string): Promise<UnusableDatabaseError> {
  try {
    const db = await openDatabase(url);
    await db.destroy();
  } catch (error) {
    if (error instanceof UnusableDatabaseError) return error;
    throw error;
  }
  throw new Error('the database was not refused');
}

async function makePortal(): Promise<void> {
  const db = await openDatabase(fileUrl());
  await db.destroy();
}

async function expectRefusal(
  url: string,
  reason: UnusableDatabaseError['reason'],
  saying: string,
): Promise<void> {
  const error = await refusal(url);
  expect(error.reason).toBe(reason);
  expect(error.message).toContain(saying);
}

describe('a SQLite file is refused, says why, and is not touched when it', () => {
  test('is no database at all', async () => {
    write('This is a letter to the kommun.\n'.repeat(200));
    const before = fingerprint();
    await expectRefusal(fileUrl(), 'corrupt', 'portal.sqlite');
    expect(fingerprint()).toEqual(before);
  });

  test.each([
    ['is cut off', (content: Buffer) => content.subarray(0, Math.floor(content.length / 2))],
    ['is shorter than a header', (content: Buffer) => content.subarray(0, 50)],
    ['has damaged pages', (content: Buffer) => Buffer.from(content).fill(0x5a, 4096, 4096 * 6)],
    ['has a damaged header', (content: Buffer) => Buffer.from(content).fill(0, 0, 16)],
  ])('%s', async (_, damage) => {
    await makePortal();
    write(damage(readFileSync(join(folder, 'portal.sqlite'))));
    const before = fingerprint();
    await expectRefusal(fileUrl(), 'corrupt', 'Nothing has been changed');
    expect(fingerprint()).toEqual(before);
  });

  test('belongs to another program', async () => {
    const other = new SqliteDatabase(join(folder, 'portal.sqlite'));
    other.exec("create table recipe (name text); insert into recipe values ('pannkakor')");
    other.close();
    const before = fingerprint();
    expect(await refusal(fileUrl())).toMatchObject({ reason: 'foreign' });
    expect(fingerprint()).toEqual(before);
  });

  test('was written by a newer release', async () => {
    await makePortal();
    const newer = new SqliteDatabase(join(folder, 'portal.sqlite'));
    newer.exec("insert into kysely_migration values ('9999-from-the-future', '2030-01-01T00:00:00.000Z')");
    newer.close();
    const before = fingerprint();
    await expectRefusal(fileUrl(), 'newer', '9999-from-the-future');
    expect(fingerprint()).toEqual(before);
  });

  test('was written by a newer release that is still running', async () => {
    await makePortal();
    const newer = createDb(fileUrl());
    await newer
      .insertInto('kysely_migration' as never)
      .values({ name: '9999-from-the-future', timestamp: '' })
      .execute();
    const content = readFileSync(join(folder, 'portal.sqlite'));
    expect(await refusal(fileUrl())).toMatchObject({ reason: 'newer' });
    expect(readFileSync(join(folder, 'portal.sqlite')).equals(content)).toBe(true);
    await newer.destroy();
  });
});

describe('a PostgreSQL database', () => {
  test('is refused and not touched when it was written by a newer release', async () => {
    const place = await makeEmptyDatabase('postgres');
    try {
      const db = await openDatabase(place.url);
      await db
        .insertInto('kysely_migration' as never)
        .values({ name: '9999-from-the-future', timestamp: '' })
        .execute();
      const before = await db
        .selectFrom('kysely_migration' as never)
        .selectAll()
        .execute();
      await expectRefusal(place.url, 'newer', '9999-from-the-future');
      expect(
        await db
          .selectFrom('kysely_migration' as never)
          .selectAll()
          .execute(),
      ).toEqual(before);
      await db.destroy();
    } finally {
      await place.remove();
    }
  });
});

describe('a SQLite file is opened when it', () => {
  test('does not exist yet, in a folder that does not either', async () => {
    const db = await openDatabase(`file:${join(folder, 'new', 'folder', 'portal.sqlite')}`);
    expect(await db.selectFrom('dialogue').selectAll().execute()).toEqual([]);
    await db.destroy();
  });

  test('is empty', async () => {
    write('');
    const db = await openDatabase(fileUrl());
    expect(await db.selectFrom('dialogue').selectAll().execute()).toEqual([]);
    await db.destroy();
  });

  test('was left by a process that was killed, and nothing that it had committed is lost', async () => {
    await makePortal();
    const running = createDb(fileUrl());
    await running.updateTable('content_version').set({ version: 41 }).execute();
    const killed = mkdtempSync(join(tmpdir(), 'dialogtorget-killed-'));
    for (const name of ['portal.sqlite', 'portal.sqlite-wal']) {
      writeFileSync(join(killed, name), readFileSync(join(folder, name)));
    }
    await running.destroy();
    const db = await openDatabase(`file:${join(killed, 'portal.sqlite')}`);
    expect(await db.selectFrom('content_version').select('version').executeTakeFirst()).toEqual({
      version: 41,
    });
    await db.destroy();
    rmSync(killed, { recursive: true });
  });
});

test('a database URL names a file or a PostgreSQL server, and nothing else', () => {
  expect(parseDatabaseUrl('file:///var/data/portal.sqlite')).toEqual({
    dialect: 'sqlite',
    file: '/var/data/portal.sqlite',
  });
  expect(parseDatabaseUrl('file:data/portal.sqlite')).toMatchObject({ dialect: 'sqlite' });
  expect(parseDatabaseUrl('postgres://db/portal')).toEqual({
    dialect: 'postgres',
    url: 'postgres://db/portal',
  });
  for (const url of ['', 'file:', 'mysql://db/portal', 'data/portal.sqlite'])
    expect(() => parseDatabaseUrl(url)).toThrow(/DATABASE_URL/);
});
