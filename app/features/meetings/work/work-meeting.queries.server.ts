import type { Database } from '~db/client';
import { fromJson, toJson, type Day, type Id, type Instant, type Localized } from '~db/columns';

import type { BareStep, ListedMeeting, MeetingDialogue } from './work-meeting';
import type { WorkScope } from './work-scope';

/** Steps at which people meet, with their meetings where there is one, of some dialogues or all. */
function selectSteps(db: Database, scope: WorkScope) {
  return db
    .selectFrom('dialogue_step')
    .innerJoin('dialogue', 'dialogue.id', 'dialogue_step.dialogue_id')
    .select([
      'dialogue_step.id',
      'dialogue_step.title',
      'dialogue.title as dialogue_title',
      'dialogue.source_language',
      'dialogue_step.starts_at',
      'dialogue_step.ends_at',
      'dialogue_step.has_time',
      'dialogue_step.attended',
      'dialogue_step.cancelled_at',
      'dialogue.cancelled_at as dialogue_cancelled_at',
    ])
    .$if(scope !== 'all', (query) =>
      query.where('dialogue.id', 'in', scope === 'all' || scope.length === 0 ? [''] : scope),
    );
}

/** The meetings of some dialogues, the latest first. */
export async function findListedMeetings(
  db: Database,
  scope: WorkScope,
  most: number,
): Promise<readonly ListedMeeting[]> {
  const rows = await selectSteps(db, scope)
    .innerJoin('meeting', 'meeting.step_id', 'dialogue_step.id')
    .select(['meeting.entry', 'meeting.cap', 'meeting.seats_taken'])
    .select((eb) =>
      eb
        .selectFrom('registration')
        .select(({ fn }) => fn.countAll<number | string>().as('waiting'))
        .whereRef('registration.meeting_id', '=', 'dialogue_step.id')
        .where('registration.state', '=', 'waiting')
        .as('waiting'),
    )
    .orderBy('dialogue_step.starts_at', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: fromJson(row.title),
    dialogueTitle: fromJson(row.dialogue_title),
    sourceLanguage: row.source_language,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    hasTime: row.has_time === 1,
    cancelled:
      row.cancelled_at !== null ||
      (row.dialogue_cancelled_at !== null && row.dialogue_cancelled_at <= row.starts_at),
    entry: row.entry,
    cap: row.cap,
    seatsTaken: row.seats_taken,
    waiting: Number(row.waiting ?? 0),
    attended: row.attended,
  }));
}

/** Steps to come at which people meet and of which nothing more is told yet, the next first. */
export async function findBareSteps(
  db: Database,
  scope: WorkScope,
  now: Instant,
): Promise<readonly BareStep[]> {
  const rows = await selectSteps(db, scope)
    .leftJoin('meeting', 'meeting.step_id', 'dialogue_step.id')
    .where('meeting.step_id', 'is', null)
    .where('dialogue_step.kind', '=', 'meeting')
    .where('dialogue_step.starts_at', '>', now)
    .where('dialogue_step.cancelled_at', 'is', null)
    .where('dialogue.cancelled_at', 'is', null)
    .orderBy('dialogue_step.starts_at')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: fromJson(row.title),
    dialogueTitle: fromJson(row.dialogue_title),
    sourceLanguage: row.source_language,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    hasTime: row.has_time === 1,
  }));
}

function selectDialogues(db: Database) {
  return db
    .selectFrom('dialogue')
    .select(['id', 'slug', 'title', 'source_language', 'published_at'])
    .where('cancelled_at', 'is', null)
    .where('completed_at', 'is', null);
}

function rowToDialogue(row: {
  id: Id;
  slug: string;
  title: string;
  source_language: string;
  published_at: Instant | null;
}): MeetingDialogue {
  const title: Localized = fromJson(row.title);
  return {
    id: row.id,
    slug: row.slug,
    title,
    sourceLanguage: row.source_language,
    publishedAt: row.published_at,
  };
}

/** Dialogues that a meeting can be added to: neither cancelled nor completed. */
export async function findMeetingDialogues(
  db: Database,
  scope: WorkScope,
): Promise<readonly MeetingDialogue[]> {
  const rows = await selectDialogues(db)
    .$if(scope !== 'all', (query) =>
      query.where('id', 'in', scope === 'all' || scope.length === 0 ? [''] : scope),
    )
    .execute();
  return rows.map(rowToDialogue);
}

/** The dialogue with a slug, if a meeting can be added to it. */
export async function findMeetingDialogue(db: Database, slug: string): Promise<MeetingDialogue | null> {
  const row = await selectDialogues(db).where('slug', '=', slug).executeTakeFirst();
  return row === undefined ? null : rowToDialogue(row);
}

/** The dialogue that a step belongs to. */
export async function findDialogueOfStep(db: Database, stepId: Id): Promise<Id | null> {
  const row = await db
    .selectFrom('dialogue_step')
    .select('dialogue_id')
    .where('id', '=', stepId)
    .executeTakeFirst();
  return row?.dialogue_id ?? null;
}

export interface NewStep {
  id: Id;
  dialogueId: Id;
  title: Localized;
  description: Localized | null;
  place: Localized;
  startsAt: Instant;
  endsAt: Instant | null;
}

/** Adds a step at which people meet, after all others of the dialogue. */
export async function insertStep(trx: Database, step: NewStep): Promise<void> {
  await trx
    .insertInto('dialogue_step')
    .values((eb) => ({
      id: step.id,
      dialogue_id: step.dialogueId,
      // Steps are shown in order of time; this tells apart those that begin together.
      position: eb
        .selectFrom('dialogue_step')
        .select((own) => own(own.fn.coalesce(own.fn.max('position'), own.lit(-1)), '+', 1).as('next'))
        .where('dialogue_id', '=', step.dialogueId),
      kind: 'meeting',
      mode: 'circle',
      influence_level: null,
      method: null,
      title: toJson(step.title),
      description: step.description === null ? null : toJson(step.description),
      place: toJson(step.place),
      starts_at: step.startsAt,
      ends_at: step.endsAt,
      has_time: 1,
      attended: null,
      cancelled_at: null,
    }))
    .execute();
}

/** Makes a meeting of a step. @returns whether it was none yet */
export async function insertMeeting(
  trx: Database,
  stepId: Id,
  { entry, cap, closesOn }: { entry: 'drop_in' | 'registration'; cap: number | null; closesOn: Day | null },
  now: Instant,
): Promise<boolean> {
  const written = await trx
    .insertInto('meeting')
    .values({
      step_id: stepId,
      series_id: null,
      entry,
      cap,
      seats_taken: 0,
      last_place: 0,
      closes_on: closesOn,
      step_free: null,
      hearing_loop: null,
      interpreters: toJson([]),
      travel: null,
      digital_link: null,
      agenda: null,
      representatives: toJson([]),
      picture_id: null,
      picture_alt: null,
      moved_at: null,
      change_note: null,
      needs_disposed_at: null,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.column('step_id').doNothing())
    .returning('step_id')
    .executeTakeFirst();
  return written !== undefined;
}
