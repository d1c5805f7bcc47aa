import { isPublic } from '~/features/dialogues/visibility';
import { pickOptional, pickText } from '~/i18n/localized';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';

import { standingOf, type Meeting } from '../meeting';
import type { Registration } from '../registration';
import { findNeeds, findRegistrationsFor } from '../registration.queries.server';
import {
  countNeeds,
  countParticipants,
  type MeetingOverview,
  type Participant,
  type ParticipantCounts,
} from './participants';
import { findCalls } from './phone-calls.queries.server';
import type { MeetingRights } from './read-meeting-work.server';
import { whomToRing, type ToRing } from './whom-to-ring';
import type { Working } from './work-context';

/** What the workspace tells of a meeting, in one language. */
export function overviewOf(meeting: Meeting, language: string, now: Date): MeetingOverview {
  const source = meeting.sourceLanguage;
  return {
    id: meeting.id,
    slug: meeting.dialogueSlug,
    title: pickText(meeting.title, language, source),
    dialogue: pickText(meeting.dialogueTitle, language, source),
    place: pickOptional(meeting.place, language, source),
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    hasTime: meeting.hasTime,
    standing: standingOf(meeting, toInstant(now)),
    isPublic: isPublic({ published_at: meeting.dialoguePublishedAt }, toInstant(now)),
    isDropIn: meeting.entry === 'drop_in',
    cap: meeting.cap,
    closesOn: meeting.closesOn,
    attended: meeting.attended,
    changeNote: pickOptional(meeting.changeNote, language, source),
    needsDisposed: meeting.needsDisposedAt !== null,
  };
}

/** Who has registered for a meeting, with counts; names and needs only for who may see them. */
export interface Participants {
  counts: ParticipantCounts;
  /** Null for who may not see who comes. */
  participants: readonly Participant[] | null;
  needs: ReturnType<typeof countNeeds>;
  /** Whom someone must ring, for who may see who comes. */
  toRing: readonly ToRing[];
}

/** Reads who has registered for a meeting. That someone has seen what people need is noted: it is sensitive. */
export async function readParticipants(
  db: Database,
  meeting: Meeting,
  rights: MeetingRights,
  working: Working,
): Promise<Participants> {
  const { id } = meeting;
  const registrations = await findRegistrationsFor(db, id);
  const counts = countParticipants(registrations);
  if (!rights.participants) return { counts, participants: null, needs: [], toRing: [] };
  const needs = rights.needs
    ? await findNeeds(
        db,
        registrations.map((one) => one.id),
      )
    : null;
  const participants = registrations.map((one) => ({
    ...participantOf(one),
    needs: needs === null ? null : (needs.get(one.id) ?? []),
  }));
  if (needs !== null && needs.size > 0) await noteSeen(db, id, working);
  return {
    counts,
    participants,
    needs: countNeeds(participants),
    toRing: whomToRing(meeting, registrations, await findCalls(db, id), toInstant(working.now)),
  };
}

function participantOf(one: Registration): Omit<Participant, 'needs'> {
  const isGone = one.disposedAt !== null;
  return {
    id: one.id,
    name: isGone ? null : one.name,
    email: isGone ? null : one.email,
    phone: isGone ? null : one.phone,
    language: one.language,
    state: one.state,
    place: one.place,
    createdAt: one.createdAt,
    came: one.came,
  };
}

async function noteSeen(db: Database, meetingId: string, { now, secrets, by }: Working): Promise<void> {
  await db.transaction().execute((trx) =>
    writeAudit(trx, secrets, {
      at: toInstant(now),
      actor: by,
      action: 'meeting.needs-seen',
      subject: meetingId,
    }),
  );
}
