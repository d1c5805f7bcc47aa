import type { LoadContext } from '~/load-context';
import { dayOf, toInstant } from '~/platform/clock';

import { deriveState } from './dialogue';
import type { DialogueChoice } from './dialogue-choice';
import { findEveryDialogue } from './dialogue.queries.server';
import { readTitles } from './read-titles.server';

/** Every dialogue, for the kommun's people to choose among: in the order of the alphabet, each with the group it stands in. */
export async function readDialogueChoices(
  { db, clock }: Pick<LoadContext, 'db' | 'clock'>,
  language: { tag: string; format: string },
): Promise<readonly DialogueChoice[]> {
  const now = toInstant(clock());
  const [titles, dialogues] = await Promise.all([readTitles(db, language), findEveryDialogue(db, now)]);
  const states = new Map(
    dialogues.map(({ row, facts }) => [row.id, deriveState(facts, now, dayOf(clock()))]),
  );
  return titles.map((title) => {
    const state = states.get(title.id);
    return { ...title, group: state === 'finished' || state === 'cancelled' ? state : 'current' };
  });
}
