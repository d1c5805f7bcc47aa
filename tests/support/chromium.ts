import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A container's root has no sandbox to lend, and its browser nothing to fetch on its own account. */
export const chromiumArguments: string[] =
  process.getuid?.() === 0
    ? [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ]
    : [];

/**
 * The browser that tests run in: the one that `CHROMIUM_PATH` names, the system's, or Playwright's own. Where there is none it is installed:
 * Debian's package as root, else Playwright's download.
 *
 * @throws {Error} when `CHROMIUM_PATH` names no program, or nothing could be installed
 */
export function provideChromium(): string {
  const path = findChromium() ?? installChromium();
  // Playwright's workers read the same configuration, and need not look again.
  process.env.CHROMIUM_PATH = path;
  return path;
}

function findChromium(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (!isProgram(chosen)) throw new Error(`CHROMIUM_PATH: ${chosen} is not a program`);
    return chosen;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...candidates, chromium.executablePath()].find(isProgram);
}

function installChromium(): string {
  const attempts =
    process.getuid?.() === 0 ? [installFromDebian, installFromPlaywright] : [installFromPlaywright];
  const failures: string[] = [];
  for (const attempt of attempts) {
    try {
      attempt();
      const found = findChromium();
      if (found !== undefined) return found;
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    ['No Chromium was found, and none could be installed. Set CHROMIUM_PATH to one.', ...failures].join('\n'),
  );
}

function installFromDebian(): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update'], environment);
  run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], environment);
}

function installFromPlaywright(): void {
  run('npx', ['playwright', 'install', 'chromium'], process.env);
}

function run(program: string, parameters: string[], env: NodeJS.ProcessEnv): void {
  // Its output goes to stderr: stdout may be a report.
  execFileSync(program, parameters, { env, stdio: ['ignore', 2, 2] });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
