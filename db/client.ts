import SqliteDatabase from 'better-sqlite3';
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

import type { Schema } from './schema';

/** A connection to the portal's database. */
export type Database = Kysely<Schema>;

/** Where a database URL points: a file for SQLite, a server for PostgreSQL. */
export type DatabaseTarget = { dialect: 'sqlite'; file: string } | { dialect: 'postgres'; url: string };

/**
 * Reads a database URL: `file:data/portal.sqlite` or `postgres://user:password@host/name`.
 *
 * @throws {Error} when the URL names neither
 */
export function parseDatabaseUrl(url: string): DatabaseTarget {
  if (url.startsWith('postgres://') || url.startsWith('postgresql://')) return { dialect: 'postgres', url };
  if (url.startsWith('file:///')) return { dialect: 'sqlite', file: fileURLToPath(url) };
  if (url.startsWith('file:') && url.length > 'file:'.length) {
    return { dialect: 'sqlite', file: resolve(url.slice('file:'.length)) };
  }
  throw new Error('DATABASE_URL must begin with file: or postgres://');
}

/**
 * Opens the database that a URL names; a SQLite file and its folder are made when missing. The only place in the project that
 * imports a driver.
 */
export function createDb(url: string): Database {
  const target = parseDatabaseUrl(url);
  if (target.dialect === 'postgres') {
    return new Kysely<Schema>({
      dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: target.url }) }),
    });
  }
  mkdirSync(dirname(target.file), { recursive: true });
  const sqlite = new SqliteDatabase(target.file);
  // A commit is on disk before it is answered for: what a resident has sent survives a power cut.
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('busy_timeout = 5000');
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: sqlite }) });
}

/** What a look at a SQLite file, without writing to it, can tell. */
export type SqliteInspection =
  | { kind: 'missing' }
  | { kind: 'empty' }
  | { kind: 'corrupt'; reason: string }
  | { kind: 'foreign' }
  | { kind: 'ours'; migrations: readonly string[] };

/**
 * Looks into a SQLite file without changing it: opened read-only and immutable, so that not even a lock or
 * a WAL file is made.
 */
export function inspectSqlite(file: string): SqliteInspection {
  let sqlite: SqliteDatabase.Database;
  try {
    sqlite = new SqliteDatabase(file, { readonly: true, fileMustExist: true });
  } catch (error) {
    const reason = (error as Error).message;
    return /does not exist|unable to open/.test(reason) ? { kind: 'missing' } : { kind: 'corrupt', reason };
  }
  try {
    const findings = sqlite.pragma('quick_check(1)') as { quick_check: string }[];
    const finding = findings[0]?.quick_check ?? 'no answer';
    if (finding !== 'ok') return { kind: 'corrupt', reason: finding };
    const tables = sqlite
      .prepare("select name from sqlite_master where type = 'table'")
      .pluck()
      .all() as string[];
    if (tables.length === 0) return { kind: 'empty' };
    if (!tables.includes('kysely_migration')) return { kind: 'foreign' };
    return {
      kind: 'ours',
      migrations: sqlite.prepare('select name from kysely_migration order by name').pluck().all() as string[],
    };
  } catch (error) {
    return { kind: 'corrupt', reason: (error as Error).message };
  } finally {
    sqlite.close();
  }
}
