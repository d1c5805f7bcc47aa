import type { Database } from '~db/client';
import type { Id, Localized } from '~db/columns';

import type { PublicationKind } from './publication';
import { findPublication } from './publication.queries.server';

/** What someone has asked to publish, in the form that its kind keeps it in, and what everyone is then told of what has changed. */
export interface Asked<Content> {
  content: Content;
  note: Localized | null;
}

/** Reads what someone has asked to publish; null when nothing of that kind was asked for in that dialogue under that id. */
export async function readAsked<Content>(
  db: Database,
  { id, dialogueId, kind }: { id: Id; dialogueId: Id; kind: PublicationKind },
): Promise<Asked<Content> | null> {
  const asked = await findPublication(db, id);
  if (asked?.dialogueId !== dialogueId || asked.kind !== kind) return null;
  return { content: asked.content as Content, note: asked.note };
}
