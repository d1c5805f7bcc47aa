import { dayOf, toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';
import type { InfluenceLevel } from '~db/schema/dialogue';

import { deriveState } from './dialogue';
import { findEveryDialogue } from './dialogue.queries.server';

/** The dialogues, published or planned, that stand on a level of influence and are neither finished nor cancelled. */
export async function findAtLevel(db: Database, level: InfluenceLevel, now: Date): Promise<readonly Id[]> {
  const instant = toInstant(now);
  const dialogues = await findEveryDialogue(db, instant);
  return dialogues
    .filter(({ row }) => row.influence_level === level)
    .filter(({ facts }) => !['finished', 'cancelled'].includes(deriveState(facts, instant, dayOf(now))))
    .map(({ row }) => row.id);
}
