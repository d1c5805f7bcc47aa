import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

/** Someone who comes to a meeting and can be written to. */
export interface ToRemind {
  id: Id;
  email: string;
  language: string;
  createdAt: Instant;
  startsAt: Instant;
}

/** Everyone with a seat and an address at meetings that begin before an instant, who has not been reminded since the meeting was last moved. */
export async function findToRemind(
  db: Database,
  { now, before }: { now: Instant; before: Instant },
): Promise<readonly ToRemind[]> {
  const rows = await db
    .selectFrom('registration')
    .innerJoin('meeting', 'meeting.step_id', 'registration.meeting_id')
    .innerJoin('dialogue_step', 'dialogue_step.id', 'meeting.step_id')
    .innerJoin('dialogue', 'dialogue.id', 'dialogue_step.dialogue_id')
    .select([
      'registration.id',
      'registration.email',
      'registration.language',
      'registration.created_at',
      'dialogue_step.starts_at',
    ])
    .where('registration.state', '=', 'seated')
    .where('registration.email', 'is not', null)
    .where('dialogue_step.starts_at', '>', now)
    .where('dialogue_step.starts_at', '<', before)
    .where('dialogue_step.cancelled_at', 'is', null)
    .where('dialogue.cancelled_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('registration.reminded_at', 'is', null),
        eb('registration.reminded_at', '<', eb.ref('meeting.moved_at')),
      ]),
    )
    .orderBy('registration.id')
    .execute();
  return rows.flatMap(({ id, email, language, created_at: createdAt, starts_at: startsAt }) =>
    email === null ? [] : [{ id, email, language, createdAt, startsAt }],
  );
}

/** Notes that someone is reminded of a meeting at this hour. @returns false when they have cancelled meanwhile, or the meeting has been moved */
export async function claimReminder(
  trx: Database,
  id: Id,
  startsAt: Instant,
  now: Instant,
): Promise<boolean> {
  const claimed = await trx
    .updateTable('registration')
    .set({ reminded_at: now })
    .where('id', '=', id)
    .where('state', '=', 'seated')
    .where('meeting_id', 'in', (eb) =>
      eb.selectFrom('dialogue_step').select('id').where('starts_at', '=', startsAt),
    )
    .returning('id')
    .executeTakeFirst();
  return claimed !== undefined;
}

/** Meetings whose needs are no longer of use: over before an instant, or cancelled. With their ends, which only the caller can judge. */
export async function findWithNeedsKept(db: Database, startedBefore: Instant) {
  const rows = await db
    .selectFrom('meeting')
    .innerJoin('dialogue_step', 'dialogue_step.id', 'meeting.step_id')
    .select(['id', 'starts_at', 'ends_at', 'has_time', 'cancelled_at'])
    .where('meeting.needs_disposed_at', 'is', null)
    .where((eb) => eb.or([eb('starts_at', '<', startedBefore), eb('cancelled_at', '<=', startedBefore)]))
    .execute();
  return rows.map((row) => ({
    id: row.id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    hasTime: row.has_time === 1,
    cancelledAt: row.cancelled_at,
  }));
}

/** Notes that a meeting's needs are disposed of. @returns whether nobody had before */
export async function claimNeedsDisposal(trx: Database, meetingId: Id, now: Instant): Promise<boolean> {
  const claimed = await trx
    .updateTable('meeting')
    .set({ needs_disposed_at: now })
    .where('step_id', '=', meetingId)
    .where('needs_disposed_at', 'is', null)
    .returning('step_id')
    .executeTakeFirst();
  return claimed !== undefined;
}

/** Deletes what people needed at a meeting. @returns how many needs */
export async function deleteNeedsFor(trx: Database, meetingId: Id): Promise<number> {
  const deleted = await trx
    .deleteFrom('registration_need')
    .where('registration_id', 'in', (eb) =>
      eb.selectFrom('registration').select('id').where('meeting_id', '=', meetingId),
    )
    .executeTakeFirst();
  return Number(deleted.numDeletedRows);
}

/** Meetings before an instant of which names or contacts are still kept. */
export async function findWithContactsKept(db: Database, startedBefore: Instant): Promise<readonly Id[]> {
  const rows = await db
    .selectFrom('registration')
    .innerJoin('dialogue_step', 'dialogue_step.id', 'registration.meeting_id')
    .select('registration.meeting_id')
    .distinct()
    .where('registration.disposed_at', 'is', null)
    .where('dialogue_step.starts_at', '<', startedBefore)
    .execute();
  return rows.map(({ meeting_id: id }) => id);
}

/** Empties names and contacts: of a meeting's registrations, or of those chosen. What is left says only that someone came. @returns how many registrations */
export async function disposeContacts(
  trx: Database,
  which: { meetingId: Id } | { ids: readonly Id[] },
  now: Instant,
): Promise<number> {
  const disposed = await trx
    .updateTable('registration')
    .set({ name: '', email: null, phone: null, account_id: null, disposed_at: now, updated_at: now })
    .where('disposed_at', 'is', null)
    .$if('meetingId' in which, (query) =>
      query.where('meeting_id', '=', 'meetingId' in which ? which.meetingId : ''),
    )
    .$if('ids' in which, (query) => query.where('id', 'in', 'ids' in which ? which.ids : []))
    .executeTakeFirst();
  return Number(disposed.numUpdatedRows);
}
