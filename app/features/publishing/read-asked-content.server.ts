import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import type { PublicationKind } from './publication';
import { findPublication } from './publication.queries.server';

/** What someone has asked to publish, in the form that its kind keeps it in; null when nothing of that kind was asked for in that dialogue under that id. */
export async function readAskedContent<Content>(
  db: Database,
  { id, dialogueId, kind }: { id: Id; dialogueId: Id; kind: PublicationKind },
): Promise<Content | null> {
  const asked = await findPublication(db, id);
  return asked?.dialogueId === dialogueId && asked.kind === kind ? (asked.content as Content) : null;
}
