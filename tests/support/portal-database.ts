import { createDb, type Database } from '~db/client';

import { choosePortalPlace, portalEnvironment } from './portal';

/** Changes the database of the portal that all browser tests share, behind its back: its clock stands still, so that no time runs out by itself. */
export async function changePortal(change: (db: Database) => Promise<unknown>): Promise<void> {
  const { DATABASE_URL = '' } = portalEnvironment(await choosePortalPlace());
  const db = createDb(DATABASE_URL);
  try {
    await change(db);
  } finally {
    await db.destroy();
  }
}
