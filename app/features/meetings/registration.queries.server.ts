import type { Selectable } from 'kysely';

import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';
import type { RegistrationTable } from '~db/schema/meeting';

import type { Need, Registration, RegistrationFacts } from './registration';

function rowToRegistration(row: Selectable<RegistrationTable>): Registration {
  return {
    id: row.id,
    meetingId: row.meeting_id,
    joinedId: row.joined_id,
    accountId: row.account_id,
    name: row.name,
    email: row.email,
    phone: row.phone,
    language: row.language,
    state: row.state,
    place: row.place,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    cancelledAt: row.cancelled_at,
    remindedAt: row.reminded_at,
    movedUpAt: row.moved_up_at,
    came: row.came === null ? null : row.came === 1,
    disposedAt: row.disposed_at,
  };
}

export interface NewRegistration {
  id: Id;
  meetingId: Id;
  joinedId: Id;
  formKey: string;
  accountId: Id | null;
  facts: RegistrationFacts;
  language: string;
  place: number;
  now: Instant;
}

/** Writes a registration at the end of the line. */
export async function insertRegistration(trx: Database, made: NewRegistration): Promise<void> {
  const { facts, now } = made;
  await trx
    .insertInto('registration')
    .values({
      id: made.id,
      meeting_id: made.meetingId,
      joined_id: made.joinedId,
      form_key: made.formKey,
      account_id: made.accountId,
      name: facts.name,
      email: facts.email,
      phone: facts.phone,
      language: made.language,
      state: 'waiting',
      place: made.place,
      consented_at: now,
      created_at: now,
      updated_at: now,
      cancelled_at: null,
      reminded_at: null,
      moved_up_at: null,
      came: null,
      disposed_at: null,
    })
    .execute();
  await replaceNeeds(trx, made.id, facts.needs);
}

/** Brings what someone needs to what they tell now. */
export async function replaceNeeds(trx: Database, registrationId: Id, needs: readonly Need[]): Promise<void> {
  await trx.deleteFrom('registration_need').where('registration_id', '=', registrationId).execute();
  if (needs.length === 0) return;
  await trx
    .insertInto('registration_need')
    .values(needs.map(({ kind, detail }) => ({ registration_id: registrationId, kind, detail })))
    .execute();
}

/** The registration that a form has made for one of these meetings, sent before. */
export async function findByFormKey(
  db: Database,
  meetingIds: readonly Id[],
  formKey: string,
): Promise<Registration | null> {
  const row = await db
    .selectFrom('registration')
    .selectAll()
    .where('meeting_id', 'in', meetingIds)
    .where('form_key', '=', formKey)
    .executeTakeFirst();
  return row === undefined ? null : rowToRegistration(row);
}

/** The registrations that someone who is signed in has made for a meeting and not cancelled. */
export async function findByAccount(
  db: Database,
  accountId: Id,
  meetingId: Id,
): Promise<readonly Registration[]> {
  const rows = await db
    .selectFrom('registration')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('meeting_id', '=', meetingId)
    .where('state', '!=', 'cancelled')
    .orderBy('id')
    .execute();
  return rows.map(rowToRegistration);
}

/** Everything that an account has registered for, and what was registered for with the address that it has confirmed. */
export async function findByPerson(
  db: Database,
  { accountId, email }: { accountId: Id; email: string | null },
): Promise<readonly Registration[]> {
  const rows = await db
    .selectFrom('registration')
    .selectAll()
    .where((eb) =>
      eb.or([eb('account_id', '=', accountId), ...(email === null ? [] : [eb('email', '=', email)])]),
    )
    .orderBy('id')
    .execute();
  return rows.map(rowToRegistration);
}

/** A registration. */
export async function findRegistration(db: Database, id: Id): Promise<Registration | null> {
  const row = await db.selectFrom('registration').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : rowToRegistration(row);
}

/** Registrations that were made as one, in the order in which they were made. */
export async function findJoined(db: Database, joinedId: Id): Promise<readonly Registration[]> {
  const rows = await db
    .selectFrom('registration')
    .selectAll()
    .where('joined_id', '=', joinedId)
    .orderBy('id')
    .execute();
  return rows.map(rowToRegistration);
}

/** Everyone who has registered for a meeting, cancelled or not, in order of coming. */
export async function findRegistrationsFor(db: Database, meetingId: Id): Promise<readonly Registration[]> {
  const rows = await db
    .selectFrom('registration')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy('place')
    .execute();
  return rows.map(rowToRegistration);
}

/** What people need, by registration. */
export async function findNeeds(
  db: Database,
  registrationIds: readonly Id[],
): Promise<ReadonlyMap<Id, readonly Need[]>> {
  const needs = new Map<Id, Need[]>();
  if (registrationIds.length === 0) return needs;
  const rows = await db
    .selectFrom('registration_need')
    .selectAll()
    .where('registration_id', 'in', registrationIds)
    .execute();
  for (const { registration_id: id, kind, detail } of rows)
    needs.set(id, [...(needs.get(id) ?? []), { kind, detail }]);
  return needs;
}

/** The first in line. */
export async function findFirstWaiting(db: Database, meetingId: Id): Promise<Registration | null> {
  const row = await db
    .selectFrom('registration')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .where('state', '=', 'waiting')
    .orderBy('place')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : rowToRegistration(row);
}

/** How many stand in line; with `before`, how many of them came earlier. */
export async function countWaiting(db: Database, meetingId: Id, before?: number): Promise<number> {
  const { waiting } = await db
    .selectFrom('registration')
    .select((eb) => eb.fn.countAll<number | string>().as('waiting'))
    .where('meeting_id', '=', meetingId)
    .where('state', '=', 'waiting')
    .$if(before !== undefined, (query) => query.where('place', '<', before ?? 0))
    .executeTakeFirstOrThrow();
  return Number(waiting);
}

/** Gives a waiting person a seat. @param movedUpAt null for who registers this very moment, and has not stood in line */
export async function setSeated(
  trx: Database,
  id: Id,
  now: Instant,
  movedUpAt: Instant | null,
): Promise<void> {
  await trx
    .updateTable('registration')
    .set({ state: 'seated', updated_at: now, moved_up_at: movedUpAt })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
}

/** Cancels a registration; what the person needs is of no use any more. */
export async function setCancelled(trx: Database, id: Id, now: Instant): Promise<void> {
  await trx
    .updateTable('registration')
    .set({ state: 'cancelled', cancelled_at: now, updated_at: now })
    .where('id', '=', id)
    .execute();
  await replaceNeeds(trx, id, []);
}

/** Changes what someone has told. */
export async function updateFacts(
  trx: Database,
  id: Id,
  facts: RegistrationFacts,
  language: string,
  now: Instant,
): Promise<void> {
  const { name, email, phone, needs } = facts;
  await trx
    .updateTable('registration')
    .set({ name, email, phone, language, updated_at: now })
    .where('id', '=', id)
    .execute();
  await replaceNeeds(trx, id, needs);
}

/** Notes whether someone came. */
export async function setCame(trx: Database, id: Id, came: boolean, now: Instant): Promise<void> {
  await trx
    .updateTable('registration')
    .set({ came: came ? 1 : 0, updated_at: now })
    .where('id', '=', id)
    .execute();
}
