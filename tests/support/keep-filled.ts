import { sql } from 'kysely';

import { filledDatabase } from './own-portal';
import { choosePortalPlace } from './portal';
import { changePortal } from './portal-database';

/** Before the first browser test: keeps the demo as the portal that all share has just been filled with it, for those that tests have to themselves. */
export default async function keepFilled(): Promise<void> {
  const { folder } = await choosePortalPlace();
  await changePortal((db) => sql`vacuum into ${filledDatabase(folder)}`.execute(db));
}
