import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { isLive, type LiveState, type PublicationKind } from './publication';
import { findPublications } from './publication.queries.server';

/** Where a request to publish something of a dialogue stands; null when nobody has asked, or it is settled. */
export async function readLiveState(
  db: Database,
  dialogueId: Id,
  kind: PublicationKind,
): Promise<LiveState | null> {
  const live = (await findPublications(db, dialogueId)).find((one) => one.kind === kind && isLive(one));
  return live?.state === 'waiting' || live?.state === 'approved' ? live.state : null;
}
