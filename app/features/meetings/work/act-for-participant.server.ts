import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { cancelJoined } from '../cancel-registration.server';
import { findRegistration } from '../registration.queries.server';
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
  const registrationId = form.get(participantDeeds.unregistered);
  return registrationId === undefined ? null : unregister(db, meetingId, registrationId, working);
}

/** Cancels for someone who has said so by telephone. The next in line moves up, and who has left an address is told by mail. */
async function unregister(
  db: Database,
  meetingId: Id,
  registrationId: Id,
  { now, secrets, by }: Working,
): Promise<MeetingReceipt | null> {
  const registration = await findRegistration(db, registrationId);
  if (registration?.meetingId !== meetingId) return null;
  const cancelling = { now, secrets, actor: by };
  const cancelled = await cancelJoined(db, registration.joinedId, registrationId, cancelling);
  return { kind: cancelled === 0 ? 'notUnregistered' : 'unregistered', count: 0 };
}
