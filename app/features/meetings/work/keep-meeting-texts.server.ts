import { changeDraft, readDraft } from '~/features/planning/draft/change-draft.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import type { Meeting } from '../meeting';
import { meetingDraftNames, standingChanges } from './meeting-texts';

/**
 * Keeps what pages say of meetings of one dialogue in its working copy, so that a translation is known by the text that it was made from. Called before a meeting is changed, and
 * after.
 *
 * @param by who has changed them; null for what stood there already
 */
export async function keepMeetingTexts(
  trx: Database,
  meetings: readonly Meeting[],
  { by, now }: { by: Id | null; now: Date },
): Promise<void> {
  const [first] = meetings;
  if (first === undefined) return;
  const dialogue = { id: first.dialogueId, sourceLanguage: first.sourceLanguage };
  const draft = await readDraft(trx, dialogue, meetingDraftNames);
  const changes = standingChanges(draft, meetings);
  if (changes.length === 0) return;
  const outcome = await changeDraft(trx, dialogue.id, changes, { by, now });
  // Whoever calls holds the working copy.
  if (outcome.kind === 'conflict') throw new Error(`meetings of ${dialogue.id} were changed meanwhile`);
}
