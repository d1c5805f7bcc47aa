import type { Database } from '~db/client';
import { toJson, type Day, type Id, type Instant, type Localized, type LocalizedList } from '~db/columns';
import type { AttendingRepresentative, MeetingEntry, YesNo } from '~db/schema/meeting';

/** What is told of a meeting besides its hours, in all its languages. */
export interface WrittenFacts {
  title: Localized;
  description: Localized | null;
  place: Localized | null;
  entry: MeetingEntry;
  cap: number | null;
  closesOn: Day | null;
  stepFree: YesNo | null;
  hearingLoop: YesNo | null;
  interpreters: readonly string[];
  travel: Localized | null;
  digitalLink: string | null;
  agenda: LocalizedList | null;
  representatives: readonly AttendingRepresentative[];
  pictureId: Id | null;
  pictureAlt: Localized | null;
}

const orNull = <T>(value: T | null) => (value === null ? null : toJson(value));

/** Brings a meeting's facts to what is told now. */
export async function updateFacts(trx: Database, id: Id, facts: WrittenFacts, now: Instant): Promise<void> {
  await trx
    .updateTable('dialogue_step')
    .set({
      title: toJson(facts.title),
      description: orNull(facts.description),
      place: orNull(facts.place),
    })
    .where('id', '=', id)
    .execute();
  await trx
    .updateTable('meeting')
    .set({
      entry: facts.entry,
      cap: facts.cap,
      closes_on: facts.closesOn,
      step_free: facts.stepFree,
      hearing_loop: facts.hearingLoop,
      interpreters: toJson(facts.interpreters),
      travel: orNull(facts.travel),
      digital_link: facts.digitalLink,
      agenda: orNull(facts.agenda),
      representatives: toJson(facts.representatives),
      picture_id: facts.pictureId,
      picture_alt: orNull(facts.pictureAlt),
      updated_at: now,
    })
    .where('step_id', '=', id)
    .execute();
}

/** What is told of a meeting in words, in all its languages. */
export type WrittenTexts = Pick<
  WrittenFacts,
  'title' | 'description' | 'place' | 'travel' | 'agenda' | 'pictureAlt'
> & { changeNote: Localized | null };

/** Brings what is told of a meeting in words to what is told now. */
export async function updateTexts(trx: Database, id: Id, texts: WrittenTexts, now: Instant): Promise<void> {
  await trx
    .updateTable('dialogue_step')
    .set({
      title: toJson(texts.title),
      description: orNull(texts.description),
      place: orNull(texts.place),
    })
    .where('id', '=', id)
    .execute();
  await trx
    .updateTable('meeting')
    .set({
      travel: orNull(texts.travel),
      agenda: orNull(texts.agenda),
      picture_alt: orNull(texts.pictureAlt),
      change_note: orNull(texts.changeNote),
      updated_at: now,
    })
    .where('step_id', '=', id)
    .execute();
}

export interface WrittenMove {
  startsAt: Instant;
  endsAt: Instant | null;
  place: Localized | null;
  closesOn: Day | null;
  note: Localized;
  /** Whether what is told of the venue is gone, since it was about another. */
  forgetsVenue: boolean;
}

const unknownVenue = {
  step_free: null,
  hearing_loop: null,
  travel: null,
  picture_id: null,
  picture_alt: null,
};

/** Moves a meeting to another time or place. Who has been reminded is to be reminded again. */
export async function updateHours(trx: Database, id: Id, move: WrittenMove, now: Instant): Promise<void> {
  await trx
    .updateTable('dialogue_step')
    .set({ starts_at: move.startsAt, ends_at: move.endsAt, has_time: 1, place: orNull(move.place) })
    .where('id', '=', id)
    .execute();
  await trx
    .updateTable('meeting')
    .set({
      closes_on: move.closesOn,
      change_note: toJson(move.note),
      moved_at: now,
      updated_at: now,
      ...(move.forgetsVenue ? unknownVenue : {}),
    })
    .where('step_id', '=', id)
    .execute();
  await trx.updateTable('registration').set({ reminded_at: null }).where('meeting_id', '=', id).execute();
}

/** Cancels a meeting that was not. @returns whether it was not cancelled before */
export async function setMeetingCancelled(
  trx: Database,
  id: Id,
  note: Localized,
  now: Instant,
): Promise<boolean> {
  const cancelled = await trx
    .updateTable('dialogue_step')
    .set({ cancelled_at: now })
    .where('id', '=', id)
    .where('cancelled_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (cancelled === undefined) return false;
  await trx
    .updateTable('meeting')
    .set({ change_note: toJson(note), updated_at: now })
    .where('step_id', '=', id)
    .execute();
  return true;
}

/** Writes how many came, and who of those who had registered. */
export async function updateAttendance(
  trx: Database,
  id: Id,
  { attended, came }: { attended: number | null; came: readonly Id[] },
): Promise<void> {
  await trx.updateTable('dialogue_step').set({ attended }).where('id', '=', id).execute();
  const registered = () =>
    trx.updateTable('registration').where('meeting_id', '=', id).where('state', '!=', 'cancelled');
  await registered().set({ came: 0 }).execute();
  if (came.length > 0) await registered().set({ came: 1 }).where('id', 'in', came).execute();
}

/** Says that a dialogue's page has changed: feeds and maps of the site tell when. */
export async function touchDialogue(trx: Database, dialogueId: Id, now: Instant): Promise<void> {
  await trx.updateTable('dialogue').set({ updated_at: now }).where('id', '=', dialogueId).execute();
}
