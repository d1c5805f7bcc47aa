import type { Database } from '~db/client';
import type { Id } from '~db/columns';

/** Everyone who came to a meeting of a dialogue and can still be reached, in the order in which they registered. */
export async function findWhoCame(db: Database, dialogueId: Id) {
  return db
    .selectFrom('registration')
    .innerJoin('dialogue_step', 'dialogue_step.id', 'registration.meeting_id')
    .select([
      'registration.id as registrationId',
      'registration.name',
      'registration.email',
      'registration.phone',
      'registration.language',
      'registration.account_id as accountId',
    ])
    .where('dialogue_step.dialogue_id', '=', dialogueId)
    .where('registration.came', '=', 1)
    .where('registration.disposed_at', 'is', null)
    .where((eb) =>
      eb.or([eb('registration.email', 'is not', null), eb('registration.phone', 'is not', null)]),
    )
    .orderBy('registration.id')
    .execute();
}
