import { readFileSync } from 'node:fs';

import type { Clock } from '~/platform/clock';

const isFile = /^file:(.+)$/;

/**
 * Tells the time in a demo: the machine's, unless a test holds it.
 *
 * @param held an instant at which it stands still; or `file:` and the path of a file in which that instant stands, so that a test can let time pass
 */
export function createDemoClock(held: string | undefined): Clock {
  if (held === undefined) return () => new Date();
  const file = isFile.exec(held)?.[1];
  if (file === undefined) return () => new Date(held);
  return () => new Date(readFileSync(file, 'utf8').trim());
}
