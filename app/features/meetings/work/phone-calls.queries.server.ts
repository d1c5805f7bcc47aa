import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

import type { PhoneCall } from './whom-to-ring';
import type { WorkScope } from './work-scope';

/** Who has been rung about a meeting, by registration. */
export async function findCalls(db: Database, meetingId: Id): Promise<ReadonlyMap<Id, PhoneCall>> {
  const rows = await db
    .selectFrom('registration_call')
    .innerJoin('registration', 'registration.id', 'registration_call.registration_id')
    .innerJoin('account', 'account.id', 'registration_call.called_by')
    .select(['registration_call.registration_id', 'account.name', 'registration_call.called_at'])
    .where('registration.meeting_id', '=', meetingId)
    .execute();
  return new Map(rows.map((row) => [row.registration_id, { by: row.name, at: row.called_at }]));
}

/** Writes that someone has been rung. */
export async function saveCall(trx: Database, registrationId: Id, by: Id, at: Instant): Promise<void> {
  await trx
    .insertInto('registration_call')
    .values({ registration_id: registrationId, called_by: by, called_at: at })
    .onConflict((conflict) =>
      conflict.column('registration_id').doUpdateSet({ called_by: by, called_at: at }),
    )
    .execute();
}

/** Takes back that someone has been rung. */
export async function deleteCall(trx: Database, registrationId: Id): Promise<void> {
  await trx.deleteFrom('registration_call').where('registration_id', '=', registrationId).execute();
}

/** Meetings, of some dialogues or all, that begin after a moment and have someone whom no mail reaches, the next first. */
export async function findMeetingsWithNumbersOnly(
  db: Database,
  scope: WorkScope,
  after: Instant,
): Promise<readonly Id[]> {
  const rows = await db
    .selectFrom('dialogue_step')
    .select('dialogue_step.id')
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('registration')
          .select('registration.id')
          .whereRef('registration.meeting_id', '=', 'dialogue_step.id')
          .where('registration.email', 'is', null)
          .where('registration.phone', 'is not', null)
          .where('registration.state', '!=', 'cancelled')
          .where('registration.disposed_at', 'is', null),
      ),
    )
    .where('dialogue_step.starts_at', '>', after)
    .$if(scope !== 'all', (query) =>
      query.where('dialogue_step.dialogue_id', 'in', scope === 'all' || scope.length === 0 ? [''] : scope),
    )
    .orderBy('dialogue_step.starts_at')
    .execute();
  return rows.map(({ id }) => id);
}
