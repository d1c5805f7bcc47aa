import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, inject } from 'vitest';

import type { Database } from '~db/client';
import type { DialectName } from '~db/dialect';
import { openDatabase } from '~db/migrate';

/** Where a test's own database is; gone after the test. */
export interface DatabasePlace {
  url: string;
  remove: () => Promise<void>;
}

/**
 * Runs the same tests on SQLite in a file and on a real PostgreSQL, each with a migrated database of its own that the tests within share.
 *
 * @example
 * eachDatabase((db) => {
 *   test('a ballot is counted once', async () => {
 *     await castBallot(db(), …);
 *   });
 * });
 */
export function eachDatabase(tests: (db: () => Database, dialect: DialectName) => void): void {
  describe.each<DialectName>(['sqlite', 'postgres'])('on %s', (dialect) => {
    let opened: { db: Database; place: DatabasePlace } | undefined;
    beforeAll(async () => {
      const place = await makeDatabase(dialect);
      opened = { db: await openDatabase(place.url), place };
    });
    afterAll(async () => {
      await opened?.db.destroy();
      await opened?.place.remove();
    });
    tests(() => {
      if (opened === undefined) throw new Error('the database is open only while a test runs');
      return opened.db;
    }, dialect);
  });
}

/** Runs one test body with a migrated database of its own. */
export async function withDatabase<Result>(
  dialect: DialectName,
  use: (db: Database) => Promise<Result>,
): Promise<Result> {
  const place = await makeDatabase(dialect);
  try {
    const db = await openDatabase(place.url);
    try {
      return await use(db);
    } finally {
      await db.destroy();
    }
  } finally {
    await place.remove();
  }
}

/** A place for a database of its own that is migrated already: a copy of one that the whole run has. */
export function makeDatabase(dialect: DialectName): Promise<DatabasePlace> {
  const { sqliteFile, postgresName } = inject('migrated');
  return dialect === 'sqlite'
    ? makeSqlite((file) => copyFile(sqliteFile, file))
    : makePostgres(` template ${postgresName}`);
}

/** A place for a database in which nothing has been made yet. */
export function makeEmptyDatabase(dialect: DialectName): Promise<DatabasePlace> {
  return dialect === 'sqlite' ? makeSqlite() : makePostgres('');
}

async function makeSqlite(
  begin: (file: string) => Promise<void> = () => Promise.resolve(),
): Promise<DatabasePlace> {
  const folder = await mkdtemp(join(tmpdir(), 'dialogtorget-sqlite-'));
  const file = join(folder, 'portal.sqlite');
  await begin(file);
  return { url: `file:${file}`, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function makePostgres(from: string): Promise<DatabasePlace> {
  const server = inject('postgresUrl');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(server, `create database ${name}${from}`);
  return { url: `${server}/${name}`, remove: () => dropDatabase(server, name) };
}

/**
 * Drops a database once its last connection is gone. A pool that has ended may still be saying goodbye: cut off then, it would fail in
 * the middle of some other test.
 */
async function dropDatabase(server: string, name: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    try {
      await onServer(server, `drop database ${name}`);
      return;
    } catch (error) {
      const inUse = (error as { code?: string }).code === '55006';
      if (!inUse) throw error;
      await setTimeout(10);
    }
  }
  await onServer(server, `drop database ${name} with (force)`);
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${url}/postgres` });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
