import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import { toJson, type Id, type Instant, type Localized } from '~db/columns';
import type { MeetingRecord, StepRecord } from '~db/dialogue-record';

import { pairParts } from './pair-parts';

/**
 * Brings the dialogue's steps to those of the record. One keeps its id by its title, else by its time, else by its place in the order. A meeting that has its own
 * page is never taken away, and its time, place, cancellation and count of those who came are changed there, where those who have registered are told.
 */
export async function replaceSteps(
  trx: Database,
  dialogueId: Id,
  steps: readonly StepRecord[],
  now: Instant,
): Promise<void> {
  const rows = await trx
    .selectFrom('dialogue_step')
    .leftJoin('meeting', 'meeting.step_id', 'dialogue_step.id')
    .select(['dialogue_step.id', 'kind', 'title', 'starts_at', 'meeting.step_id'])
    .where('dialogue_id', '=', dialogueId)
    .orderBy('position')
    .execute();
  const { kept, gone } = pairParts(
    rows.map(({ id, kind, title, starts_at: startsAt, step_id: meeting }) => ({
      id,
      keys: [`${kind} ${title}`, meeting === null ? startsAt : null],
      stays: meeting !== null,
    })),
    steps.map(({ kind, title, startsAt }) => [`${kind} ${toJson(title)}`, startsAt]),
  );
  const meetings = new Set(rows.flatMap(({ step_id: meeting }) => meeting ?? []));
  if (gone.length > 0) await trx.deleteFrom('dialogue_step').where('id', 'in', gone).execute();
  for (const [position, step] of steps.entries()) {
    const id = kept[position];
    const stepId = id ?? newId();
    const isMeeting = meetings.has(stepId);
    const values = { ...toldByList(step, position), ...(isMeeting ? {} : toldByMeeting(step)) };
    if (id !== undefined) await trx.updateTable('dialogue_step').set(values).where('id', '=', id).execute();
    else
      await trx
        .insertInto('dialogue_step')
        .values({ ...values, ...toldByMeeting(step), id: stepId, dialogue_id: dialogueId })
        .execute();
    if (step.meeting !== undefined && !isMeeting)
      await insertMeeting(trx, dialogueId, stepId, step.meeting, now);
  }
}

/** What the record decides of a step, whether or not it is a meeting. */
function toldByList(step: StepRecord, position: number) {
  return {
    position,
    kind: step.kind,
    mode: step.mode,
    influence_level: step.influenceLevel ?? null,
    method: step.method ?? null,
    title: toJson(step.title),
    description: step.description === undefined ? null : toJson(step.description),
  };
}

/** What people rely on once they can register. */
function toldByMeeting(step: StepRecord) {
  return {
    place: step.place === undefined ? null : toJson(step.place),
    starts_at: step.startsAt,
    ends_at: step.endsAt ?? null,
    has_time: step.hasTime === true ? (1 as const) : (0 as const),
    attended: step.attended ?? null,
    cancelled_at: step.cancelledAt ?? null,
  };
}

async function insertMeeting(
  trx: Database,
  dialogueId: Id,
  stepId: Id,
  meeting: MeetingRecord,
  now: Instant,
): Promise<void> {
  const optional = <T>(value: T | undefined) => (value === undefined ? null : toJson(value));
  await trx
    .insertInto('meeting')
    .values({
      step_id: stepId,
      series_id: meeting.series === undefined ? null : await ensureSeries(trx, dialogueId, meeting.series),
      entry: meeting.entry,
      cap: meeting.cap ?? null,
      seats_taken: 0,
      last_place: 0,
      closes_on: meeting.closesOn ?? null,
      step_free: meeting.stepFree ?? null,
      hearing_loop: meeting.hearingLoop ?? null,
      interpreters: toJson(meeting.interpreters ?? []),
      travel: optional(meeting.travel),
      digital_link: meeting.digitalLink ?? null,
      agenda: optional(meeting.agenda),
      representatives: toJson(meeting.representatives ?? []),
      picture_id: null,
      picture_alt: null,
      moved_at: null,
      change_note: null,
      needs_disposed_at: null,
      updated_at: now,
    })
    .execute();
}

/** The dialogue's series with a title; made when there is none. */
async function ensureSeries(trx: Database, dialogueId: Id, title: Localized): Promise<Id> {
  const known = await trx
    .selectFrom('meeting_series')
    .select('id')
    .where('dialogue_id', '=', dialogueId)
    .where('title', '=', toJson(title))
    .executeTakeFirst();
  if (known !== undefined) return known.id;
  const id = newId();
  await trx
    .insertInto('meeting_series')
    .values({ id, dialogue_id: dialogueId, title: toJson(title) })
    .execute();
  return id;
}
