import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

interface NewResident {
  id: Id;
  email: string | null;
  language: string;
  now: Instant;
}

/** Writes a resident's account. @returns whether it is new; false when there is one with that address */
export async function insertResident(
  trx: Database,
  { id, email, language, now }: NewResident,
): Promise<boolean> {
  const written = await trx
    .insertInto('account')
    .values({
      id,
      kind: 'resident',
      email,
      name: null,
      person_hash: null,
      age_band: null,
      registered_here: null,
      directory_subject: null,
      language,
      created_at: now,
      last_signed_in_at: null,
      erased_at: null,
    })
    .onConflict((conflict) => conflict.columns(['kind', 'email']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return written !== undefined;
}

/** The account of a resident with an address. */
export async function findResidentId(db: Database, email: string): Promise<Id | undefined> {
  const row = await db
    .selectFrom('account')
    .select('id')
    .where('kind', '=', 'resident')
    .where('email', '=', email)
    .executeTakeFirst();
  return row?.id;
}
