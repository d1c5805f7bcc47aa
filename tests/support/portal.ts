import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from './free-port';

/** The instant at which the tested portal's clock stands still: a Tuesday morning in Sweden. */
export const portalNow = '2026-11-24T09:00:00.000Z';

/** Where the portal that the browser tests open is, and where it keeps its data. */
export interface PortalPlace {
  port: number;
  baseUrl: string;
  folder: string;
}

/** Decides on a place once for a run. Playwright's workers, which read the configuration anew, are told it by their environment. */
export async function choosePortalPlace(): Promise<PortalPlace> {
  const { PORTAL_TEST_PORT, PORTAL_TEST_FOLDER } = process.env;
  const port = PORTAL_TEST_PORT === undefined ? await freePort() : Number(PORTAL_TEST_PORT);
  const folder = PORTAL_TEST_FOLDER ?? mkdtempSync(join(tmpdir(), 'dialogtorget-e2e-'));
  process.env.PORTAL_TEST_PORT = String(port);
  process.env.PORTAL_TEST_FOLDER = folder;
  return { port, baseUrl: `http://127.0.0.1:${port}`, folder };
}

/** The portal's settings for the tests. */
export function portalEnvironment({ port, baseUrl, folder }: PortalPlace): Record<string, string> {
  return {
    HOST: '127.0.0.1',
    PORT: String(port),
    BASE_URL: baseUrl,
    DATABASE_URL: `file:${join(folder, 'portal.sqlite')}`,
    DEMO_NOW: portalNow,
    LOG_LEVEL: 'error',
  };
}
