import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Builds the portal where no build is, so that the browser tests can be run by themselves. `npm test` has built it already. */
export function prepareBuild(): void {
  if (existsSync('build/server/index.js')) return;
  execFileSync(resolve('node_modules/.bin/remix'), ['vite:build'], { stdio: ['ignore', 2, 2] });
}
