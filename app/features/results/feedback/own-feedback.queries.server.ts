import type { Database } from '~db/client';
import { fromJson, type Id, type Localized } from '~db/columns';

/** A dialogue in which someone has taken part, with the registration or the account by which it is known. */
export interface OwnDialogue {
  id: Id;
  title: Localized;
  sourceLanguage: string;
  registrationId: Id | null;
}

/** The public dialogues in which someone has said something while signed in, or come to a meeting that they registered for with their account or confirmed address. */
export async function findOwnDialogues(
  db: Database,
  { accountId, email }: { accountId: Id; email: string | null },
  now: string,
): Promise<readonly OwnDialogue[]> {
  const said = await db
    .selectFrom('contribution')
    .select('dialogue_id')
    .distinct()
    .where('account_id', '=', accountId)
    .execute();
  const came = await db
    .selectFrom('registration')
    .innerJoin('dialogue_step', 'dialogue_step.id', 'registration.meeting_id')
    .select(['registration.id', 'dialogue_step.dialogue_id'])
    .where('registration.came', '=', 1)
    .where('registration.disposed_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('registration.account_id', '=', accountId),
        ...(email === null ? [] : [eb('registration.email', '=', email)]),
      ]),
    )
    .orderBy('registration.id')
    .execute();
  const registrations = new Map(came.map((row) => [row.dialogue_id, row.id]));
  const ids = [...new Set([...said.map((row) => row.dialogue_id), ...registrations.keys()])];
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('dialogue')
    .select(['id', 'title', 'source_language'])
    .where('id', 'in', ids)
    .where('published_at', '<=', now)
    .orderBy('id')
    .execute();
  return rows.map(({ id, title, source_language: sourceLanguage }) => ({
    ...{ id, sourceLanguage },
    title: fromJson(title),
    registrationId: registrations.get(id) ?? null,
  }));
}
