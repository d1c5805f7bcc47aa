import { holdDraft, readDraft } from '~/features/planning/draft/change-draft.server';
import type { Draft } from '~/features/planning/draft/draft';
import { splitKey } from '~/features/planning/draft/draft-form';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { findMeetingsToCome, holdMeetings } from '../meeting.queries.server';
import { publishChange } from './hold-meeting.server';
import { keepMeetingTexts } from './keep-meeting-texts.server';
import { meetingTextFields } from './meeting-text-fields';
import { meetingDraftNames, toldText, withMeetingTexts } from './meeting-texts';
import { updateTexts } from './meeting-writing.queries.server';

/** The dialogue whose meetings are translated. */
interface TranslatedDialogue {
  id: Id;
  sourceLanguage: string;
}

/** A working copy with what pages say of the meetings that are still to be. */
export async function readMeetingTexts(
  db: Database,
  dialogue: TranslatedDialogue,
  { draft, now }: { draft: Draft; now: Date },
): Promise<Draft> {
  return withMeetingTexts(draft, await findMeetingsToCome(db, dialogue.id, toInstant(now)));
}

/** Before a translation is kept: the working copy says what pages say of the meetings that are still to be. */
export async function holdMeetingTexts(db: Database, dialogue: TranslatedDialogue, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await holdDraft(trx, dialogue.id);
    const meetings = await findMeetingsToCome(trx, dialogue.id, toInstant(now));
    await keepMeetingTexts(trx, meetings, { by: null, now });
  });
}

/**
 * After translations have been kept: the pages of the meetings tell them at once, as they tell whatever is written of a meeting.
 *
 * Called by whoever holds the working copy.
 *
 * @param changed the keys of what is different now
 */
export async function publishMeetingTexts(
  trx: Database,
  dialogue: TranslatedDialogue,
  changed: readonly string[],
  now: Date,
): Promise<void> {
  const ids = new Set(
    changed
      .map(splitKey)
      .filter(([field]) => meetingDraftNames.includes(field))
      .map(([, item]) => item.split('/')[0] ?? ''),
  );
  if (ids.size === 0) return;
  await holdMeetings(trx, [...ids]);
  const draft = await readDraft(trx, dialogue, meetingDraftNames);
  const at = toInstant(now);
  for (const { id, title } of await findMeetingsToCome(trx, dialogue.id, at)) {
    if (!ids.has(id)) continue;
    const fields = meetingTextFields;
    await updateTexts(
      trx,
      id,
      {
        title: toldText(draft, fields.meetingTitle, id) ?? title,
        changeNote: toldText(draft, fields.meetingNote, id),
        description: toldText(draft, fields.meetingDescription, id),
        place: toldText(draft, fields.meetingPlace, id),
        travel: toldText(draft, fields.meetingTravel, id),
        agenda: toldText(draft, fields.meetingAgenda, id),
        pictureAlt: toldText(draft, fields.meetingPictureAlt, id),
      },
      at,
    );
  }
  await publishChange(trx, dialogue.id, at);
}
