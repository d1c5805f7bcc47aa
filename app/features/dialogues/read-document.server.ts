import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';

import { findDocumentFile } from './dialogue-detail.queries.server';

/** A file to be read by anyone. */
export interface DocumentFile {
  fileName: string;
  mediaType: string;
  content: Buffer;
}

/** The file with an id, or null when there is none that belongs to a dialogue that everyone may see. */
export function readDocument(db: Database, id: string, now: Date): Promise<DocumentFile | null> {
  return findDocumentFile(db, id, toInstant(now));
}
