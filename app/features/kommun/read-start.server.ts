import { languageOrSource } from '~/i18n/i18n.server';
import { dayOf } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Day } from '~db/columns';

import type { DialogueSummary } from '~/features/dialogues/dialogue-summary';
import { readSummaries } from '~/features/dialogues/read-summaries.server';
import { sortDialogues } from '~/features/dialogues/sort-dialogues';
import type { Reading } from '~/features/dialogues/summarise-dialogue.server';

/** How many the start page names before it points to the list. */
const shownOpen = 5;
const shownComing = 3;

/** What the start page tells of dialogues. */
export interface StartDialogues {
  open: readonly DialogueSummary[];
  openCount: number;
  coming: readonly DialogueSummary[];
  comingCount: number;
  today: Day;
}

/** What is open now, soonest closing first, and what is coming. */
export async function readStart(db: Database, reading: Reading): Promise<StartDialogues> {
  const collator = new Intl.Collator(languageOrSource(reading.language).format);
  const all = (await readSummaries(db, reading)).map(({ summary }) => summary);
  const inState = (state: DialogueSummary['state']) =>
    sortDialogues(
      all.filter((dialogue) => dialogue.state === state),
      'next',
      collator,
    );
  const open = inState('open');
  const coming = inState('planned');
  return {
    open: open.slice(0, shownOpen),
    openCount: open.length,
    coming: coming.slice(0, shownComing),
    comingCount: coming.length,
    today: dayOf(reading.now),
  };
}
