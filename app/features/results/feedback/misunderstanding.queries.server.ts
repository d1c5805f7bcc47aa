import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

import type { Participant } from './participant.queries.server';
import type { PersonInDialogue } from './person-link.server';

/** Something that a participant finds has been noted wrongly. */
export interface Misunderstanding {
  id: Id;
  /** The note that it is about; null when it is about the whole. */
  contributionId: Id | null;
  registrationId: Id | null;
  accountId: Id | null;
  text: string;
  language: string;
  receivedAt: Instant;
  answer: string | null;
  answeredAt: Instant | null;
}

/** Every misunderstanding that has been reported in a dialogue, those that wait first, the oldest first. */
export async function findMisunderstandings(
  db: Database,
  dialogueId: Id,
): Promise<readonly Misunderstanding[]> {
  const rows = await db
    .selectFrom('misunderstanding')
    .selectAll()
    .where('dialogue_id', '=', dialogueId)
    .orderBy('received_at')
    .orderBy('id')
    .execute();
  const all = rows.map((row) => ({
    id: row.id,
    contributionId: row.contribution_id,
    registrationId: row.registration_id,
    accountId: row.account_id,
    text: row.text,
    language: row.language,
    receivedAt: row.received_at,
    answer: row.answer,
    answeredAt: row.answered_at,
  }));
  return [...all.filter(({ answer }) => answer === null), ...all.filter(({ answer }) => answer !== null)];
}

/** Whether a misunderstanding was reported by someone. */
export function isFrom(
  { registrationId, accountId }: Misunderstanding,
  person: Pick<Participant, 'accountId' | 'registrationIds'>,
): boolean {
  return (
    (accountId !== null && accountId === person.accountId) ||
    (registrationId !== null && person.registrationIds.includes(registrationId))
  );
}

/** Keeps what was reported, once for each form. @returns whether it was new */
export async function insertMisunderstanding(
  trx: Database,
  row: {
    id: Id;
    person: PersonInDialogue;
    contributionId: Id | null;
    formKey: string;
    text: string;
    language: string;
    at: Instant;
  },
): Promise<boolean> {
  const { person } = row;
  const written = await trx
    .insertInto('misunderstanding')
    .values({
      id: row.id,
      dialogue_id: person.dialogueId,
      contribution_id: row.contributionId,
      registration_id: person.kind === 'registration' ? person.id : null,
      account_id: person.kind === 'account' ? person.id : null,
      form_key: row.formKey,
      text: row.text,
      language: row.language,
      received_at: row.at,
      answer: null,
      answered_by: null,
      answered_at: null,
    })
    .onConflict((conflict) => conflict.column('form_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return written !== undefined;
}

/** Answers a misunderstanding that waits. @returns whether it did; of two who answer at once, one does */
export async function setAnswer(
  trx: Database,
  dialogueId: Id,
  { id, answer, by, at }: { id: Id; answer: string; by: Id; at: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('misunderstanding')
    .set({ answer, answered_by: by, answered_at: at })
    .where('id', '=', id)
    .where('dialogue_id', '=', dialogueId)
    .where('answered_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Misunderstandings that an account or its confirmed address has reported, in any dialogue. */
export async function findOwnMisunderstandings(
  db: Database,
  { accountId, email }: { accountId: Id; email: string | null },
) {
  return db
    .selectFrom('misunderstanding')
    .leftJoin('registration', 'registration.id', 'misunderstanding.registration_id')
    .select(['misunderstanding.id', 'misunderstanding.text', 'misunderstanding.received_at'])
    .select(['misunderstanding.answer', 'misunderstanding.answered_at'])
    .where((eb) =>
      eb.or([
        eb('misunderstanding.account_id', '=', accountId),
        eb('registration.account_id', '=', accountId),
        ...(email === null ? [] : [eb('registration.email', '=', email)]),
      ]),
    )
    .orderBy('misunderstanding.received_at')
    .execute();
}

/** Empties misunderstandings of what points anyone out. `text`: also of what they wrote. */
export async function emptyMisunderstandings(
  trx: Database,
  ids: readonly Id[],
  { text }: { text: boolean },
): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .updateTable('misunderstanding')
    .set({ account_id: null, registration_id: null, ...(text ? { text: '' } : {}) })
    .where('id', 'in', ids)
    .execute();
}
