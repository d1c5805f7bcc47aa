import type { StaffActor } from '~/features/accounts/actor';
import { may } from '~/features/accounts/role';
import type { DialogueKind } from '~/features/dialogues/dialogue';
import { isParticipation } from '~/features/dialogues/influence-level';
import { readWorkDialogues, type WorkState } from '~/features/dialogues/read-work-dialogue.server';
import { shownState } from '~/features/dialogues/shown-state';
import { pickText, type LocalText } from '~/i18n/localized';
import type { Database } from '~db/client';
import type { Instant } from '~db/columns';

import { listPlannedLevels } from '../list-planned-levels.server';
import { readWaiting } from '../waiting/read-waiting.server';
import type { ShownWaitingPlan } from '../waiting/waiting-plans';

/** A dialogue in the list of those who work on it. */
export interface WorkListLine {
  slug: string;
  title: LocalText;
  kind: DialogueKind;
  state: WorkState;
  /** Whether it is only for information, as published or else as planned. */
  isInformation: boolean;
  closesAt: Instant | null;
}

/** The dialogues that someone may see from within, in the order of their lives and then of the alphabet. */
export interface WorkList {
  /** What waits for whoever looks, in the plans of those that are not published. */
  waiting: readonly ShownWaitingPlan[];
  drafts: readonly WorkListLine[];
  current: readonly WorkListLine[];
  ended: readonly WorkListLine[];
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
    .map(({ id, slug, title, sourceLanguage, kind, state, level, closesAt }): WorkListLine => ({
      slug,
      title: pickText(title, tag, sourceLanguage),
      kind,
      state: shownState(level, state),
      isInformation: !isParticipation(state === 'draft' ? (planned.get(id) ?? 'consult') : level),
      closesAt,
    }))
    .sort((one, other) => order.compare(one.title.text, other.title.text));
  const hasEnded = ({ state }: WorkListLine) => state === 'finished' || state === 'cancelled';
  const waiting = await readWaiting(db, actor, now);
  return {
    waiting: waiting.map(({ slug, title, sourceLanguage, steps }) => ({
      slug,
      title: pickText(title, tag, sourceLanguage),
      steps,
    })),
    drafts: lines.filter(({ state }) => state === 'draft'),
    current: lines.filter((line) => line.state !== 'draft' && !hasEnded(line)),
    ended: lines.filter(hasEnded),
  };
}
