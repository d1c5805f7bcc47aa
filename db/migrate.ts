import { Migrator, sql } from 'kysely';

import { createDb, inspectSqlite, parseDatabaseUrl, type Database } from './client';
import { dialectOf } from './dialect';
import { migrations } from './migrations';

/** Why a database can't be used. The message is for the person who starts the server. */
export class UnusableDatabaseError extends Error {
  /** @param reason what was found: damaged, made by something else, or written by a newer release */
  constructor(
    readonly reason: 'corrupt' | 'foreign' | 'newer',
    detail: string,
  ) {
    super(detail);
    this.name = 'UnusableDatabaseError';
  }
}

/**
 * Opens a database and brings it to this release's form. A database that is damaged, not ours, or written by a newer
 * release is refused before anything is written to it.
 *
 * @throws {UnusableDatabaseError}
 */
export async function openDatabase(url: string): Promise<Database> {
  const target = parseDatabaseUrl(url);
  if (target.dialect === 'sqlite') refuseUnusableSqlite(target.file);
  const db = createDb(url);
  try {
    if (target.dialect === 'postgres') await refuseNewerPostgres(db);
    await migrateToLatest(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** Runs the migrations that the database has not had: all of them or none, and once, however many processes start together. */
export async function migrateToLatest(db: Database): Promise<void> {
  if (dialectOf(db) === 'postgres') {
    // Kysely itself takes a lock and a transaction here.
    await runMigrations(db);
    return;
  }
  // On SQLite it does neither, so the write lock is taken before anything is looked at.
  await db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection);
    try {
      await runMigrations(connection);
      await sql`commit`.execute(connection);
    } catch (error) {
      await sql`rollback`.execute(connection);
      throw error;
    }
  });
}

async function runMigrations(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('migration failed', { cause: error });
}

function refuseUnusableSqlite(file: string): void {
  const found = inspectSqlite(file);
  if (found.kind === 'corrupt') {
    throw new UnusableDatabaseError(
      'corrupt',
      `${file} is damaged (${found.reason}). Restore it from a backup. Nothing has been changed.`,
    );
  }
  if (found.kind === 'foreign') {
    throw new UnusableDatabaseError(
      'foreign',
      `${file} holds another program's tables. Set DATABASE_URL to a file of its own. Nothing has been changed.`,
    );
  }
  if (found.kind === 'ours') refuseNewer(found.migrations);
}

async function refuseNewerPostgres(db: Database): Promise<void> {
  const { rows } = await sql<{
    found: string | null;
  }>`select to_regclass('kysely_migration')::text as found`.execute(db);
  if (rows[0]?.found == null) return;
  const done = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  refuseNewer(done.rows.map((row) => row.name));
}

function refuseNewer(done: readonly string[]): void {
  const unknown = done.filter((name) => !Object.hasOwn(migrations, name));
  if (unknown.length === 0) return;
  throw new UnusableDatabaseError(
    'newer',
    `The database was written by a newer release (it has had ${unknown.join(', ')}, which this one does not know). Install that release or restore a backup. Nothing has been changed.`,
  );
}
