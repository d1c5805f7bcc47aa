import { announce } from '~/features/notifications/announce.server';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { meetingEnd, type Meeting } from '../meeting';
import { holdForChange, publishChange } from './hold-meeting.server';
import type { MeetingProblem, TypedMeeting } from './meeting-form';
import { parseMove, type MoveFacts } from './meeting-form.schema';
import { updateHours } from './meeting-writing.queries.server';
import { retold } from './retold';
import { tellRegistered } from './tell-registered.server';
import type { Working } from './work-context';

/** What became of a change to a meeting. */
export type ChangeOutcome = { kind: 'changed'; mailed: number } | { kind: 'unknown' } | Refused;

/** A form that was not received, and why. */
export interface Refused {
  kind: 'refused';
  problems: readonly MeetingProblem[];
}

/** A form as a whole that could not be received. */
export function refusedWhole(code: 'over' | 'changed-meanwhile' | 'nothing-changed'): Refused {
  return { kind: 'refused', problems: [{ field: null, code }] };
}

/**
 * Moves a meeting to another time or place. Everyone who comes or stands in line is told, and those who follow the dialogue; the page and the calendars tell the new time. Seats and places in
 * line stay.
 */
export async function moveMeeting(
  db: Database,
  id: Id,
  typed: TypedMeeting,
  working: Working,
): Promise<ChangeOutcome> {
  const parsed = parseMove(typed, working.now);
  if (parsed.kind === 'wrong') return { kind: 'refused', problems: parsed.problems };
  const now = toInstant(working.now);
  return db.transaction().execute(async (trx): Promise<ChangeOutcome> => {
    const held = await holdForChange(trx, id, { seen: typed.seen, now });
    if (held.kind === 'refused')
      return held.code === 'unknown' ? { kind: 'unknown' } : refusedWhole(held.code);
    const { meeting } = held;
    const place = retold(meeting.place, parsed.facts.place, meeting.sourceLanguage);
    if (!isMoved(meeting, parsed.facts, place)) return refusedWhole('nothing-changed');
    const { startsAt, endsAt, closesOn, note } = parsed.facts;
    const told = { [meeting.sourceLanguage]: note };
    await updateHours(trx, id, { startsAt, endsAt, place, closesOn, note: told }, now);
    const mailed = await tellRegistered(trx, id, 'moved', {
      now,
      expiresAt: meetingEnd({ startsAt, endsAt, hasTime: true }),
    });
    await announce(
      trx,
      {
        key: `meeting_moved:${id}:${startsAt}:${now}`,
        dialogueId: meeting.dialogueId,
        kind: 'meeting_moved',
        subjectId: id,
        dueAt: now,
        data: { from: meeting.startsAt },
      },
      now,
    );
    await publishChange(trx, meeting.dialogueId, now);
    await writeAudit(trx, working.secrets, {
      at: now,
      actor: working.by,
      action: 'meeting.moved',
      subject: id,
      detail: { from: meeting.startsAt, to: startsAt, mailed },
    });
    return { kind: 'changed', mailed };
  });
}

function isMoved(meeting: Meeting, { startsAt, endsAt }: MoveFacts, place: Meeting['place']): boolean {
  return startsAt !== meeting.startsAt || endsAt !== meeting.endsAt || place !== meeting.place;
}
