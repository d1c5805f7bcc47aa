import { sql } from 'kysely';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

import { eachDatabase, makeEmptyDatabase, withDatabase } from '../../tests/support/database';
import type { Database } from '../client';
import { createDb } from '../client';
import { isUniqueViolation, type DialectName } from '../dialect';
import { migrateToLatest, openDatabase } from '../migrate';
import { migrations } from './index';

const run = promisify(execFile);

/**
 * Every column of every table, as `table.column`, with whether it may be null; without what full-text search keeps for itself. Of keys that is
 * not asked: SQLite lets a text primary key be null unless it is told otherwise.
 */
async function columnsOf(db: Database): Promise<string[]> {
  const tables = await db.introspection.getTables();
  return tables
    .filter(({ name }) => !name.startsWith('search_words'))
    .flatMap((table) =>
      table.columns.map(
        (column) => `${table.name}.${column.name}${column.isNullable && !isKey(column.name) ? '?' : ''}`,
      ),
    )
    .filter((column) => column !== 'search_document.words')
    .sort();
}

function isKey(column: string): boolean {
  return column === 'id' || column === 'name';
}

eachDatabase((db) => {
  test('an empty database is brought to the latest form', async () => {
    const done = await db()
      .selectFrom('kysely_migration' as never)
      .select('name' as never)
      .orderBy('name' as never)
      .execute();
    expect(done).toEqual(Object.keys(migrations).map((name) => ({ name })));
    expect(await db().selectFrom('content_version').selectAll().execute()).toEqual([{ id: 1, version: 1 }]);
  });

  test('a second time changes nothing', async () => {
    const before = await columnsOf(db());
    await migrateToLatest(db());
    expect(await columnsOf(db())).toEqual(before);
  });

  test('a unique index refuses a second row, and the refusal is recognised', async () => {
    const term = {
      kind: 'area',
      slug: 'hamnen',
      name: '{}',
      created_at: '2026-01-01T00:00:00.000Z',
    } as const;
    await db()
      .insertInto('term')
      .values({ ...term, id: 'first' })
      .execute();
    for (const id of ['second', 'first']) {
      const refused = db()
        .insertInto('term')
        .values({ ...term, id })
        .execute();
      await expect(refused).rejects.toSatisfy(isUniqueViolation);
    }
  });

  test('a row that points at nothing is refused', async () => {
    const row = { dialogue_id: 'nobody', method: 'survey', position: 0 };
    await expect(db().insertInto('dialogue_method').values(row).execute()).rejects.toThrow(/foreign key/i);
  });
});

describe('migrations', () => {
  test('stand in the order of their numbers, which have no gap', () => {
    const names = Object.keys(migrations);
    expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, index) => index + 1));
    for (const name of names) expect(name).toMatch(/^\d{4}-[a-z-]+$/);
  });

  test('make the same tables and columns on both databases', async () => {
    const sqlite = await withDatabase('sqlite', columnsOf);
    const postgres = await withDatabase('postgres', columnsOf);
    expect(sqlite.length).toBeGreaterThan(100);
    expect(postgres).toEqual(sqlite);
  });

  test.each<DialectName>(['sqlite', 'postgres'])(
    'may be run by several processes at once on %s',
    async (dialect) => {
      const place = await makeEmptyDatabase(dialect);
      try {
        const script = `import { openDatabase } from './db/migrate.ts'; await (await openDatabase(process.env.DATABASE_URL)).destroy();`;
        const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
        const env = { ...process.env, DATABASE_URL: place.url };
        await Promise.all([1, 2, 3].map(() => run(process.execPath, args, { env })));
        const db = await openDatabase(place.url);
        expect(await db.selectFrom('content_version').selectAll().execute()).toHaveLength(1);
        await db.destroy();
      } finally {
        await place.remove();
      }
    },
  );

  test('that fail on SQLite leave nothing behind', async () => {
    const place = await makeEmptyDatabase('sqlite');
    const db = createDb(place.url);
    try {
      // What the second migration is about to make is there already.
      await sql`create table search_word (language text)`.execute(db);
      await expect(migrateToLatest(db)).rejects.toThrow(/search_word/);
      expect((await db.introspection.getTables()).map(({ name }) => name)).toEqual(['search_word']);
    } finally {
      await db.destroy();
      await place.remove();
    }
  });
});
