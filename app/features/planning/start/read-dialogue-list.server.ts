import { may, type HeldRole } from '~/features/accounts/role';
import type { DialogueKind } from '~/features/dialogues/dialogue';
import { readWorkDialogues, type WorkState } from '~/features/dialogues/read-work-dialogue.server';
import { pickText, type LocalText } from '~/i18n/localized';
import type { Database } from '~db/client';
import type { Instant } from '~db/columns';

/** A dialogue in the list of those who work on it. */
export interface WorkListLine {
  slug: string;
  title: LocalText;
  kind: DialogueKind;
  state: WorkState;
  closesAt: Instant | null;
}

/** The dialogues that someone may see from within, in the order of their lives and then of the alphabet. */
export interface WorkList {
  drafts: readonly WorkListLine[];
  current: readonly WorkListLine[];
  ended: readonly WorkListLine[];
}

/** Reads the list of dialogues that someone with these roles works on. */
export async function readDialogueList(
  db: Database,
  held: readonly HeldRole[],
  { tag, format, now }: { tag: string; format: string; now: Date },
): Promise<WorkList> {
  const order = new Intl.Collator(format);
  const lines = (await readWorkDialogues(db, now))
    .filter(({ id }) => may(held, 'see-dialogues', id))
    .map(({ slug, title, sourceLanguage, kind, state, closesAt }): WorkListLine => ({
      slug,
      title: pickText(title, tag, sourceLanguage),
      kind,
      state,
      closesAt,
    }))
    .sort((one, other) => order.compare(one.title.text, other.title.text));
  const hasEnded = ({ state }: WorkListLine) => state === 'finished' || state === 'cancelled';
  return {
    drafts: lines.filter(({ state }) => state === 'draft'),
    current: lines.filter((line) => line.state !== 'draft' && !hasEnded(line)),
    ended: lines.filter(hasEnded),
  };
}
