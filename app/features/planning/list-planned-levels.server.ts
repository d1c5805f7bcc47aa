import type { InfluenceLevel } from '~/features/dialogues/dialogue';
import { readWorkDialogues } from '~/features/dialogues/read-work-dialogue.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { readDrafts } from './draft/read-drafts.server';
import { planFields } from './plan/plan-fields';
import { plannedLevel } from './plan/plan-progress';

/** The level that each plan is made for, of the dialogues that are neither finished nor cancelled, published or not. Those that have none yet are left out. */
export async function listPlannedLevels(
  db: Database,
  now: Date,
): Promise<readonly { dialogueId: Id; level: InfluenceLevel }[]> {
  const going = (await readWorkDialogues(db, now)).filter(
    ({ state }) => state !== 'finished' && state !== 'cancelled',
  );
  const drafts = await readDrafts(db, going, [planFields.proposedLevel.name, planFields.levelDecision.name]);
  return [...drafts].flatMap(([dialogueId, draft]) => {
    const level = plannedLevel(draft);
    return level === null ? [] : [{ dialogueId, level }];
  });
}
