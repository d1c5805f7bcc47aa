import { pickOptional, pickText } from '~/i18n/localized';
import type { Database } from '~db/client';
import { fromJson, type Id, type Instant, type Json, type Localized } from '~db/columns';

import type { FollowedStep } from './calendar-event';

/** When a dialogue was made, shown and last told of: what a feed and a calendar need besides what the list tells. */
export interface DialogueMoments {
  createdAt: Instant;
  publishedAt: Instant;
  cancelledAt: Instant | null;
  /** When the newest version of its result was published; null when none is. */
  resultAt: Instant | null;
  /** The same of the report on how it was held. */
  reportAt: Instant | null;
}

/** Few enough for one statement on either database. */
const mostIdsAtOnce = 500;

/**
 * The moments of dialogues, by id.
 *
 * @param ids of dialogues that everyone may see: whoever asks has asked the visibility policy first
 */
export async function findMoments(
  db: Database,
  ids: readonly Id[],
  now: Instant,
): Promise<ReadonlyMap<Id, DialogueMoments>> {
  const moments = new Map<Id, DialogueMoments>();
  for (const some of inParts(ids)) {
    const rows = await db
      .selectFrom('dialogue')
      .leftJoin('result_version', (join) =>
        join
          .onRef('result_version.dialogue_id', '=', 'dialogue.id')
          .on('result_version.published_at', '<=', now),
      )
      .select((eb) => [
        'dialogue.id',
        'dialogue.created_at',
        'dialogue.published_at',
        'dialogue.cancelled_at',
        eb.fn.max('result_version.published_at').as('result_at'),
        eb
          .selectFrom('report_version')
          .select((of) => of.fn.max('published_at').as('at'))
          .whereRef('report_version.dialogue_id', '=', 'dialogue.id')
          .where('published_at', '<=', now)
          .as('report_at'),
      ])
      .where('dialogue.id', 'in', some)
      .groupBy(['dialogue.id', 'dialogue.created_at', 'dialogue.published_at', 'dialogue.cancelled_at'])
      .execute();
    for (const row of rows) {
      moments.set(row.id, {
        createdAt: row.created_at,
        publishedAt: row.published_at ?? row.created_at,
        cancelledAt: row.cancelled_at,
        resultAt: row.result_at,
        reportAt: row.report_at,
      });
    }
  }
  return moments;
}

/** The last that everyone was told of a change in a dialogue, or of why it was called off. */
export interface LatestNote {
  kind: 'corrected' | 'postponed' | 'cancelled';
  note: Localized;
  /** The language that it was written in. */
  source: string;
  publishedAt: Instant;
}

/** The last that everyone was told of changes in dialogues, by the dialogue's id. The ids are of dialogues that everyone may see. */
export async function findLatestNotes(
  db: Database,
  ids: readonly Id[],
  now: Instant,
): Promise<ReadonlyMap<Id, LatestNote>> {
  const notes = new Map<Id, LatestNote>();
  for (const some of inParts(ids)) {
    const rows = await db
      .selectFrom('dialogue_note')
      .innerJoin('dialogue', 'dialogue.id', 'dialogue_note.dialogue_id')
      .select(['dialogue.id', 'dialogue.source_language as source'])
      .select(['dialogue_note.kind', 'dialogue_note.note', 'dialogue_note.published_at as publishedAt'])
      .where('dialogue.id', 'in', some)
      .where('dialogue_note.published_at', '<=', now)
      .orderBy('dialogue_note.published_at')
      .execute();
    for (const { id, note, ...rest } of rows) notes.set(id, { ...rest, note: fromJson(note) });
    const calledOff = await db
      .selectFrom('dialogue')
      .select(['id', 'source_language as source', 'cancel_reason as note', 'cancelled_at as publishedAt'])
      .where('id', 'in', some)
      .where('cancelled_at', '<=', now)
      .execute();
    for (const { id, note, source, publishedAt } of calledOff)
      if (note !== null && publishedAt !== null)
        notes.set(id, { kind: 'cancelled', note: fromJson(note), source, publishedAt });
  }
  return notes;
}

/** The steps of dialogues, by the dialogue's id, each in order of time. The ids are of dialogues that everyone may see. */
export async function findFollowedSteps(
  db: Database,
  ids: readonly Id[],
  language: string,
): Promise<ReadonlyMap<Id, readonly FollowedStep[]>> {
  const steps = new Map<Id, FollowedStep[]>();
  for (const some of inParts(ids)) {
    const rows = await db
      .selectFrom('dialogue_step')
      .innerJoin('dialogue', 'dialogue.id', 'dialogue_step.dialogue_id')
      .select([
        'dialogue_step.id',
        'dialogue_step.dialogue_id',
        'dialogue_step.kind',
        'dialogue_step.has_time',
      ])
      .select(['dialogue_step.title', 'dialogue_step.description', 'dialogue_step.place'])
      .select([
        'dialogue_step.starts_at',
        'dialogue_step.ends_at',
        'dialogue_step.cancelled_at',
        'dialogue.source_language',
      ])
      .where('dialogue_step.dialogue_id', 'in', some)
      .orderBy('dialogue_step.starts_at')
      .orderBy('dialogue_step.position')
      .execute();
    for (const row of rows) {
      const source = row.source_language;
      const optional = (text: Json<Localized> | null) =>
        text === null ? null : pickOptional(fromJson(text), language, source);
      const step: FollowedStep = {
        id: row.id,
        kind: row.kind,
        title: pickText(fromJson(row.title), language, source).text,
        description: optional(row.description)?.text ?? null,
        place: optional(row.place)?.text ?? null,
        startsAt: row.starts_at,
        endsAt: row.ends_at,
        hasTime: row.has_time === 1,
        cancelled: row.cancelled_at !== null,
      };
      const known = steps.get(row.dialogue_id);
      if (known === undefined) steps.set(row.dialogue_id, [step]);
      else known.push(step);
    }
  }
  return steps;
}

function* inParts(ids: readonly Id[]): Generator<readonly Id[]> {
  for (let first = 0; first < ids.length; first += mostIdsAtOnce)
    yield ids.slice(first, first + mostIdsAtOnce);
}
