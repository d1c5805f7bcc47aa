import { bumpContentVersion } from '~/platform/content-version.server';
import type { Database } from '~db/client';
import { fromJson, type Id, type Instant, type Json, type Localized } from '~db/columns';

import type { Meeting } from './meeting';

function selectMeetings(db: Database) {
  return db
    .selectFrom('meeting')
    .innerJoin('dialogue_step', 'dialogue_step.id', 'meeting.step_id')
    .innerJoin('dialogue', 'dialogue.id', 'dialogue_step.dialogue_id')
    .selectAll('meeting')
    .select([
      'dialogue_step.dialogue_id',
      'dialogue_step.title',
      'dialogue_step.description',
      'dialogue_step.place',
      'dialogue_step.starts_at',
      'dialogue_step.ends_at',
      'dialogue_step.has_time',
      'dialogue_step.attended',
      'dialogue_step.cancelled_at',
      'dialogue.slug',
      'dialogue.title as dialogue_title',
      'dialogue.source_language',
      'dialogue.cancelled_at as dialogue_cancelled_at',
      'dialogue.created_at as dialogue_created_at',
      'dialogue.updated_at as dialogue_updated_at',
      'dialogue.published_at as dialogue_published_at',
    ]);
}

type MeetingRow = Awaited<ReturnType<ReturnType<typeof selectMeetings>['execute']>>[number];

function rowToMeeting(row: MeetingRow): Meeting {
  const text = <T>(column: Json<T> | null) => (column === null ? null : fromJson(column));
  // A meeting that had been when the dialogue was cancelled did take place.
  const withDialogue =
    row.dialogue_cancelled_at !== null && row.dialogue_cancelled_at <= row.starts_at
      ? row.dialogue_cancelled_at
      : null;
  return {
    id: row.step_id,
    dialogueId: row.dialogue_id,
    dialogueSlug: row.slug,
    dialogueTitle: fromJson(row.dialogue_title),
    sourceLanguage: row.source_language,
    title: fromJson(row.title),
    description: text(row.description),
    place: text(row.place),
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    hasTime: row.has_time === 1,
    attended: row.attended,
    cancelledAt: row.cancelled_at ?? withDialogue,
    seriesId: row.series_id,
    entry: row.entry,
    cap: row.cap,
    seatsTaken: row.seats_taken,
    closesOn: row.closes_on,
    stepFree: row.step_free,
    hearingLoop: row.hearing_loop,
    interpreters: fromJson(row.interpreters),
    travel: text(row.travel),
    digitalLink: row.digital_link,
    agenda: text(row.agenda),
    representatives: fromJson(row.representatives),
    pictureId: row.picture_id,
    pictureAlt: text(row.picture_alt),
    movedAt: row.moved_at,
    changeNote: text(row.change_note),
    needsDisposedAt: row.needs_disposed_at,
    updatedAt: row.updated_at,
    dialogueCreatedAt: row.dialogue_created_at,
    dialogueUpdatedAt: row.dialogue_updated_at,
    dialoguePublishedAt: row.dialogue_published_at,
  };
}

/** A meeting, whoever may see it. */
export async function findMeeting(db: Database, id: Id): Promise<Meeting | null> {
  const row = await selectMeetings(db).where('meeting.step_id', '=', id).executeTakeFirst();
  return row === undefined ? null : rowToMeeting(row);
}

/** Meetings, whoever may see them, in order of time. */
export async function findMeetings(db: Database, ids: readonly Id[]): Promise<readonly Meeting[]> {
  if (ids.length === 0) return [];
  const rows = await selectMeetings(db)
    .where('meeting.step_id', 'in', ids)
    .orderBy('dialogue_step.starts_at')
    .execute();
  return rows.map(rowToMeeting);
}

/** The meetings of a dialogue that are still to begin and have not been cancelled. */
export async function findComingMeetings(
  db: Database,
  dialogueId: Id,
  now: Instant,
): Promise<readonly Meeting[]> {
  const rows = await selectMeetings(db)
    .where('dialogue_step.dialogue_id', '=', dialogueId)
    .where('dialogue_step.starts_at', '>', now)
    .where('dialogue_step.cancelled_at', 'is', null)
    .orderBy('dialogue_step.starts_at')
    .execute();
  return rows.map(rowToMeeting);
}

/** The meetings of a dialogue that are still to begin, also those that have been cancelled. */
export async function findMeetingsToCome(
  db: Database,
  dialogueId: Id,
  now: Instant,
): Promise<readonly Meeting[]> {
  const rows = await selectMeetings(db)
    .where('dialogue_step.dialogue_id', '=', dialogueId)
    .where('dialogue_step.starts_at', '>', now)
    .orderBy('dialogue_step.starts_at')
    .execute();
  return rows.map(rowToMeeting);
}

/** A meeting by its dialogue's address and its Swedish title, for the demo. */
export async function findMeetingByTitle(db: Database, slug: string, title: string): Promise<Meeting | null> {
  const rows = await selectMeetings(db).where('dialogue.slug', '=', slug).execute();
  return rows.map(rowToMeeting).find((meeting) => meeting.title.sv === title) ?? null;
}

/** A meeting of a dialogue that everyone may see. */
export async function findPublicMeeting(
  db: Database,
  slug: string,
  id: Id,
  now: Instant,
): Promise<Meeting | null> {
  const row = await selectMeetings(db)
    .where('meeting.step_id', '=', id)
    .where('dialogue.slug', '=', slug)
    // The visibility policy in SQL (app/features/dialogues/visibility.ts).
    .where('dialogue.published_at', '<=', now)
    .executeTakeFirst();
  return row === undefined ? null : rowToMeeting(row);
}

/** Meetings that are joined as one, with what they are called together; null when no such series is public. */
export async function findPublicSeries(db: Database, slug: string, seriesId: Id, now: Instant) {
  const series = await db
    .selectFrom('meeting_series')
    .innerJoin('dialogue', 'dialogue.id', 'meeting_series.dialogue_id')
    .select([
      'meeting_series.id',
      'meeting_series.title',
      'dialogue.title as dialogue_title',
      'source_language',
    ])
    .where('meeting_series.id', '=', seriesId)
    .where('dialogue.slug', '=', slug)
    .where('dialogue.published_at', '<=', now)
    .executeTakeFirst();
  if (series === undefined) return null;
  const rows = await selectMeetings(db)
    .where('meeting.series_id', '=', seriesId)
    .orderBy('dialogue_step.starts_at')
    .execute();
  return {
    id: series.id,
    title: fromJson(series.title),
    dialogueTitle: fromJson(series.dialogue_title),
    sourceLanguage: series.source_language,
    meetings: rows.map(rowToMeeting),
  };
}

/** What a series of meetings is called. */
export async function findSeriesTitle(db: Database, id: Id): Promise<Localized | null> {
  const row = await db.selectFrom('meeting_series').select('title').where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : fromJson(row.title);
}

/**
 * Holds meetings until the transaction ends: whoever registers, cancels or changes one of them meanwhile waits. The first statement of every transaction
 * that gives or takes seats. Several are held in one order, so that two transactions never wait for each other.
 */
export async function holdMeetings(trx: Database, ids: readonly Id[]): Promise<void> {
  for (const id of [...ids].sort()) {
    await trx
      .updateTable('meeting')
      .set((eb) => ({ last_place: eb.ref('last_place') }))
      .where('step_id', '=', id)
      .execute();
  }
}

/** Takes the next number in order of coming. @returns undefined when there is no such meeting */
export async function takePlace(trx: Database, id: Id): Promise<number | undefined> {
  const row = await trx
    .updateTable('meeting')
    .set((eb) => ({ last_place: eb('last_place', '+', 1) }))
    .where('step_id', '=', id)
    .returning('last_place')
    .executeTakeFirst();
  return row?.last_place;
}

/** Takes a seat, if there is one: one statement, so that the last seat is given once. */
export async function takeSeat(trx: Database, id: Id): Promise<boolean> {
  const taken = await trx
    .updateTable('meeting')
    .set((eb) => ({ seats_taken: eb('seats_taken', '+', 1) }))
    .where('step_id', '=', id)
    .where((eb) => eb.or([eb('cap', 'is', null), eb('seats_taken', '<', eb.ref('cap'))]))
    .returning(['seats_taken', 'cap'])
    .executeTakeFirst();
  // The dialogue's own page says when a meeting is full.
  if (taken !== undefined && taken.seats_taken === taken.cap) await bumpContentVersion(trx);
  return taken !== undefined;
}

/** Gives a seat back. */
export async function leaveSeat(trx: Database, id: Id): Promise<void> {
  const left = await trx
    .updateTable('meeting')
    .set((eb) => ({ seats_taken: eb('seats_taken', '-', 1) }))
    .where('step_id', '=', id)
    .where('seats_taken', '>', 0)
    .returning(['seats_taken', 'cap'])
    .executeTakeFirst();
  if (left?.cap != null && left.seats_taken + 1 === left.cap) await bumpContentVersion(trx);
}
