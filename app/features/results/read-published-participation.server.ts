import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import type { ParticipationDimension } from '~db/schema/result-version';

import { findVersions } from './result.queries.server';

/** Who took part, as the public result has it: whole, for what withholds small figures by itself. */
export interface PublishedParticipation {
  participants: number | null;
  participation: readonly ParticipationDimension[];
}

/** Reads who took part, as the newest public result of a dialogue has it; nobody and nothing when there is none. */
export async function readPublishedParticipation(
  db: Database,
  dialogueId: Id,
  now: Date,
): Promise<PublishedParticipation> {
  const content = (await findVersions(db, dialogueId, toInstant(now))).at(-1)?.content;
  return { participants: content?.participants ?? null, participation: content?.participation ?? [] };
}
