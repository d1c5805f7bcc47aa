import type { StaffActor } from '~/features/accounts/actor';
import { may } from '~/features/accounts/role';
import { readWorkDialogues } from '~/features/dialogues/read-work-dialogue.server';
import type { Database } from '~db/client';
import type { Localized } from '~db/columns';

import { readDrafts } from '../draft/read-drafts.server';
import { planFields } from '../plan/plan-fields';
import type { StepProgress } from '../plan/plan-progress';
import { waitingSteps } from './waiting-steps';

/** What waits for someone in one plan. */
export interface WaitingPlan {
  slug: string;
  title: Localized;
  sourceLanguage: string;
  steps: readonly StepProgress[];
}

const fields = Object.values(planFields).map(({ name }) => name);

/** What waits for someone in the plans of dialogues that are not published yet. Plans in which nothing does are left out. */
export async function readWaiting(
  db: Database,
  { accountId, roles }: Pick<StaffActor, 'accountId' | 'roles'>,
  now: Date,
): Promise<readonly WaitingPlan[]> {
  const drafts = (await readWorkDialogues(db, now)).filter(
    ({ id, state }) => state === 'draft' && may(roles, 'edit-plan', id),
  );
  const plans = await readDrafts(db, drafts, fields);
  return drafts.flatMap(({ id, slug, title, sourceLanguage }) => {
    const plan = plans.get(id);
    const held = roles
      .filter(({ dialogueId }) => dialogueId === null || dialogueId === id)
      .map(({ role }) => role);
    const steps = plan === undefined ? [] : waitingSteps(plan, { id: accountId, roles: held });
    return steps.length === 0 ? [] : [{ slug, title, sourceLanguage, steps }];
  });
}

/** How many steps wait for someone. */
export async function countWaiting(
  db: Database,
  actor: Pick<StaffActor, 'accountId' | 'roles'>,
  now: Date,
): Promise<number> {
  const plans = await readWaiting(db, actor, now);
  return plans.reduce((count, { steps }) => count + steps.length, 0);
}
