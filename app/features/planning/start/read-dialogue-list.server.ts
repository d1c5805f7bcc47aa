import type { StaffActor } from '~/features/accounts/actor';
import { may } from '~/features/accounts/role';
import { isParticipation } from '~/features/dialogues/influence-level';
import { lastDayUntil } from '~/features/dialogues/public-part';
import { readWorkDialogues } from '~/features/dialogues/read-work-dialogue.server';
import { shownState } from '~/features/dialogues/shown-state';
import { pickText } from '~/i18n/localized';
import type { Database } from '~db/client';

import { listPlannedLevels } from '../list-planned-levels.server';
import { readWaiting } from '../waiting/read-waiting.server';
import type { ShownWaitingPlan } from '../waiting/waiting-plans';
import { groupLines, type WorkGroup, type WorkListLine } from './work-list';

/** The dialogues that someone may see from within. */
export interface WorkList {
  /** What waits for whoever looks, in the plans of those that are not published. */
  waiting: readonly ShownWaitingPlan[];
  groups: readonly WorkGroup[];
}

/** Reads the list of dialogues that someone works on. */
export async function readDialogueList(
  db: Database,
  actor: Pick<StaffActor, 'accountId' | 'roles'>,
  { tag, format, now }: { tag: string; format: string; now: Date },
): Promise<WorkList> {
  const order = new Intl.Collator(format);
  const planned = new Map(
    (await listPlannedLevels(db, now)).map(({ dialogueId, level }) => [dialogueId, level]),
  );
  const lines = (await readWorkDialogues(db, now))
    .filter(({ id }) => may(actor.roles, 'see-dialogues', id))
    .map(({ id, slug, title, sourceLanguage, kind, state, level, opensAt, closesAt }): WorkListLine => ({
      slug,
      title: pickText(title, tag, sourceLanguage),
      kind,
      state: shownState(level, state),
      isInformation: !isParticipation(state === 'draft' ? (planned.get(id) ?? 'consult') : level),
      opensAt,
      lastDay: closesAt === null ? null : lastDayUntil(closesAt),
    }));
  const waiting = await readWaiting(db, actor, now);
  return {
    waiting: waiting.map(({ slug, title, sourceLanguage, steps }) => ({
      slug,
      title: pickText(title, tag, sourceLanguage),
      steps,
    })),
    groups: groupLines(lines, order.compare),
  };
}
