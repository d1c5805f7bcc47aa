import { z } from 'zod';

import { readContentVersion } from '~/platform/content-version.server';
import type { Database } from '~db/client';

import type { KommunSettings } from '../kommun-settings';
import type { Logo } from '../logo';
import { applySettings } from './setting-name';
import { findLatestSettings } from './setting.queries.server';

/** The kommun as it has settled its portal: what every page, mail and job goes by. */
export interface Kommun {
  kommun: KommunSettings;
  /** Null where the portal's staircase stands in. */
  logo: Logo | null;
}

const keptLogo = z.strictObject({
  logo: z
    .union([
      z.strictObject({ kind: z.literal('svg'), svg: z.string() }),
      z.strictObject({ kind: z.literal('picture'), id: z.string() }),
    ])
    .nullable(),
});

/** The settings of the file, with what was decided in the portal in their place. */
export async function readKommun(db: Database, file: Kommun): Promise<Kommun> {
  const kept = await findLatestSettings(db);
  const decided = new Map(kept.map(({ name, value }) => [name, value]));
  const logo = keptLogo.safeParse(decided.get('logo'));
  return {
    kommun: applySettings(file.kommun, decided),
    logo: logo.success ? logo.data.logo : file.logo,
  };
}

/**
 * Reads the kommun's settings as they are now, whichever process has changed them: a change counts the content's version up, and as long as that stands still, so
 * do they.
 *
 * @param file what the settings file says, read when the server started
 */
export function createKommunReader(db: Database, file: Kommun): () => Promise<Kommun> {
  let known: { version: number; kommun: Kommun } | null = null;
  return async function currentKommun() {
    // The version first: what changes in between is then read once more next time, never kept for too long.
    const version = await readContentVersion(db);
    if (known?.version !== version) known = { version, kommun: await readKommun(db, file) };
    return known.kommun;
  };
}
