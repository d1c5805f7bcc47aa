import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import type { MeetingReceipt } from './meeting-receipt';
import { noteCall } from './note-call.server';
import { participantDeeds } from './participant-deed';
import type { Working } from './work-context';

/**
 * Does what a form on a meeting's staff page asks for one person.
 *
 * @returns what to tell of it, or null when there is no such person or deed
 */
export async function actForParticipant(
  db: Database,
  meetingId: Id,
  form: ReadonlyMap<string, string>,
  working: Working,
): Promise<MeetingReceipt | null> {
  for (const kind of ['called', 'callUndone'] as const) {
    const id = form.get(participantDeeds[kind]);
    if (id === undefined) continue;
    return (await noteCall(db, meetingId, id, kind === 'called', working)) ? { kind, count: 0 } : null;
  }
  return null;
}
