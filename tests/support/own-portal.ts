import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { freePort } from './free-port';
import { choosePortalPlace, portalEnvironment } from './portal';

/** A portal with the demo kommun that one test has to itself, for what would be in the way of others. */
export interface OwnPortal {
  baseUrl: string;
  /** Its database, for what a test changes behind its back. */
  databaseUrl: string;
  /** What it has written to its log and its error stream. */
  said: () => string;
  /** Whether it still runs. */
  isRunning: () => boolean;
  stop: () => Promise<void>;
}

const mostMsToStart = 60_000;

/** Where the demo is kept as a portal is first filled with it. To begin with a copy takes a third of the time. */
export function filledDatabase(folder: string): string {
  return join(folder, 'filled.sqlite');
}

/**
 * Starts the server that is shipped, from the build that the browser tests use, on a database of its own with nothing but the demo in it.
 *
 * @param host the name that it is reached by; browsers make passkeys for names only
 */
export async function startOwnPortal(
  environment: Record<string, string> = {},
  host: '127.0.0.1' | 'localhost' = '127.0.0.1',
): Promise<OwnPortal> {
  const folder = await mkdtemp(join(tmpdir(), 'dialogtorget-own-'));
  const port = await freePort();
  const baseUrl = `http://${host}:${port}`;
  const settings = { ...portalEnvironment({ port, baseUrl, folder }), ...environment };
  const filled = filledDatabase((await choosePortalPlace()).folder);
  if (existsSync(filled)) await copyFile(filled, join(folder, 'portal.sqlite'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'server.ts', '--demo'], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const stop = async () => {
    const ended = new Promise((done) => child.once('close', done));
    if (isRunning()) {
      child.kill('SIGTERM');
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };
  const start = performance.now();
  for (;;) {
    const answer = await fetch(`${baseUrl}/sv`).catch(() => null);
    if (answer?.ok === true) {
      const databaseUrl = settings.DATABASE_URL ?? '';
      return { baseUrl, databaseUrl, said: () => said.join(''), isRunning, stop };
    }
    if (!isRunning() || performance.now() - start > mostMsToStart) {
      await stop();
      throw new Error(`the portal did not start: ${said.join('')}`);
    }
    await setTimeout(200);
  }
}
