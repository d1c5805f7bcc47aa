import { announce } from '~/features/notifications/announce.server';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { removePicture } from '~/platform/uploads/picture.server';
import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import { meetingEnd, type Meeting } from '../meeting';
import { holdForChange, noteTexts, publishChange } from './hold-meeting.server';
import type { MeetingProblem, TypedMeeting } from './meeting-form';
import { parseMove, type MoveFacts } from './meeting-form.schema';
import { updateHours } from './meeting-writing.queries.server';
import { retold } from './retold';
import { tellRegistered, type Reach } from './tell-registered.server';
import type { Working } from './work-context';

/** What became of a change to a meeting. */
export type ChangeOutcome = ({ kind: 'changed' } & Reach) | { kind: 'unknown' } | Refused;

/** What became of a move; `newVenue`: what it is like where it is now is to be told. */
export type MoveOutcome = ({ kind: 'changed'; newVenue: boolean } & Reach) | { kind: 'unknown' } | Refused;

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
 * line stay. What is told of the venue goes with the old one, unless the form says that it holds for the new one too: nobody is to be promised a way in without steps that isn't there.
 */
export async function moveMeeting(
  db: Database,
  id: Id,
  typed: TypedMeeting,
  working: Working,
): Promise<MoveOutcome> {
  const parsed = parseMove(typed, working.now);
  if (parsed.kind === 'wrong') return { kind: 'refused', problems: parsed.problems };
  const now = toInstant(working.now);
  return db.transaction().execute(async (trx): Promise<MoveOutcome> => {
    const held = await holdForChange(trx, id, { seen: typed.seen, now });
    if (held.kind === 'refused')
      return held.code === 'unknown' ? { kind: 'unknown' } : refusedWhole(held.code);
    const { meeting } = held;
    const moves = whatMoves(meeting, parsed.facts);
    if (!moves.time && !moves.place) return refusedWhole('nothing-changed');
    const { forgetsVenue } = moves;
    const place = retold(meeting.place, parsed.facts.place, meeting.sourceLanguage);
    const { startsAt, endsAt, closesOn, note } = parsed.facts;
    const told = { [meeting.sourceLanguage]: note };
    await updateHours(trx, id, { startsAt, endsAt, place, closesOn, note: told, forgetsVenue }, now);
    await noteTexts(trx, id, working);
    if (forgetsVenue && meeting.pictureId !== null) await removePicture(trx, meeting.pictureId);
    const { mailed, toRing } = await tellRegistered(
      trx,
      id,
      {
        kind: 'moved',
        was: {
          startsAt: meeting.startsAt,
          endsAt: meeting.endsAt,
          hasTime: meeting.hasTime,
          place: meeting.place,
        },
      },
      { now, expiresAt: meetingEnd({ startsAt, endsAt, hasTime: true }) },
    );
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
      detail: { from: meeting.startsAt, to: startsAt, mailed, toRing, forgotVenue: forgetsVenue ? 1 : 0 },
    });
    return { kind: 'changed', mailed, toRing, newVenue: moves.place && !parsed.facts.sameVenue };
  });
}

/** What of a meeting a move changes, and what becomes of what is told of its venue. */
export function whatMoves(meeting: Meeting, { startsAt, endsAt, place, sameVenue }: MoveFacts) {
  const isElsewhere = retold(meeting.place, place, meeting.sourceLanguage) !== meeting.place;
  const { stepFree, hearingLoop, travel, pictureId } = meeting;
  const hadVenue = [stepFree, hearingLoop, travel, pictureId].some((told) => told !== null);
  return {
    time: startsAt !== meeting.startsAt || endsAt !== meeting.endsAt,
    place: isElsewhere,
    hadVenue,
    forgetsVenue: isElsewhere && hadVenue && !sameVenue,
  };
}
