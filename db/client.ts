import SqliteDatabase from 'better-sqlite3';
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
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

/** Which database a URL names, for a person to read: the file, or the server without its password. */
export function describeDatabase(url: string): string {
  const target = parseDatabaseUrl(url);
  if (target.dialect === 'sqlite') return target.file;
  const { host, pathname } = new URL(target.url);
  return host + pathname;
}

/**
 * Opens the database that a URL names; a SQLite file and its folder are made when missing. The only place in the project that
 * imports a driver.
 */
export function createDb(url: string): Database {
  const target = parseDatabaseUrl(url);
  if (target.dialect === 'postgres') {
    const pool = new pg.Pool({ connectionString: target.url });
    // A connection that breaks while it rests is replaced when it is next needed; unheard, its error would end the process.
    pool.on('error', () => undefined);
    return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  }
  mkdirSync(dirname(target.file), { recursive: true });
  const sqlite = new SqliteDatabase(target.file);
  sqlite.pragma('busy_timeout = 5000');
  // A commit is on disk before it is answered for: what a resident has sent survives a power cut.
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database: sqlite }) });
}

/** What a look at a SQLite file, without writing to it, can tell. */
export type SqliteInspection =
  | { kind: 'missing' }
  | { kind: 'empty' }
  | { kind: 'corrupt'; reason: string }
  | { kind: 'foreign' }
  | { kind: 'ours'; migrations: readonly string[] };

/** Larger files are read in place rather than into memory. */
const largestInMemory = 64 * 1024 * 1024;

/**
 * Looks into a SQLite file without changing a byte of it. A file that nobody has open is read into memory, so that no side file is made
 * beside it either; a large one, or one that another process may be writing to, is opened read-only.
 */
export function inspectSqlite(file: string): SqliteInspection {
  let sqlite: SqliteDatabase.Database | undefined;
  try {
    const size = statSync(file, { throwIfNoEntry: false })?.size;
    if (size === undefined) return { kind: 'missing' };
    if (size === 0) return { kind: 'empty' };
    sqlite = size > largestInMemory || existsSync(`${file}-wal`) ? openReadOnly(file) : openCopy(file);
    return inspectOpened(sqlite);
  } catch (error) {
    return { kind: 'corrupt', reason: (error as Error).message };
  } finally {
    sqlite?.close();
  }
}

function openReadOnly(file: string): SqliteDatabase.Database {
  return new SqliteDatabase(file, { readonly: true, fileMustExist: true });
}

function openCopy(file: string): SqliteDatabase.Database {
  const content = readFileSync(file);
  // Bytes 18 and 19 say that the file is written with a log beside it, which memory has no place for (SQLite file format, 1.3.3).
  if (content.length >= 100) content.fill(1, 18, 20);
  return new SqliteDatabase(content, { readonly: true });
}

function isBookkeeping(table: string): boolean {
  return table.startsWith('kysely_') || table.startsWith('sqlite_');
}

function inspectOpened(sqlite: SqliteDatabase.Database): SqliteInspection {
  const findings = sqlite.pragma('quick_check(1)') as { quick_check: string }[];
  const finding = findings[0]?.quick_check ?? 'no answer';
  if (finding !== 'ok') return { kind: 'corrupt', reason: finding };
  const tables = sqlite
    .prepare("select name from sqlite_master where type = 'table'")
    .pluck()
    .all() as string[];
  if (tables.length === 0) return { kind: 'empty' };
  if (!tables.includes('kysely_migration')) return { kind: 'foreign' };
  const migrations = sqlite
    .prepare('select name from kysely_migration order by name')
    .pluck()
    .all() as string[];
  // Another program that uses the same library has a table of migrations too, but none of ours.
  const isOurs = migrations.length === 0 ? tables.every(isBookkeeping) : tables.includes('dialogue');
  return isOurs ? { kind: 'ours', migrations } : { kind: 'foreign' };
}
