import { pickText } from '~/i18n/localized';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { findInputMeetings } from '../contribution.queries.server';
import type { ShownMeeting } from '../input/read-input-page.server';
import { fromMeeting, type TypedNotes } from './notes-form';

/** The meetings that notes can come from, and an empty form. @param meeting the one that is chosen from the start */
export async function readNotesPage(
  db: Database,
  dialogue: { id: Id; sourceLanguage: string },
  { language, meeting }: { language: string; meeting: string | null },
): Promise<{ meetings: readonly ShownMeeting[]; fresh: TypedNotes }> {
  const meetings = await findInputMeetings(db, dialogue.id);
  const chosen = meetings.find(({ id }) => id === meeting);
  return {
    meetings: meetings.map(({ id, title, day }) => ({
      id,
      day,
      title: pickText(title, language, dialogue.sourceLanguage),
    })),
    fresh: {
      from: chosen === undefined ? '' : fromMeeting(chosen.id),
      day: '',
      language: dialogue.sourceLanguage,
      parting: 'lines',
      notes: '',
      key: newId(),
    },
  };
}
