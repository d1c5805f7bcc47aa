import type { Database } from '~db/client';
import { fromJson, type Id, type Instant, type Localized } from '~db/columns';
import type { FirstRoundContent } from '~db/schema/feedback';

import type { PersonInDialogue } from './person-link.server';

/** Someone who took part in a dialogue, as they can be told of it. */
export interface Participant {
  email: string | null;
  language: string;
  accountId: Id | null;
  registrationIds: readonly Id[];
  /** The meetings that they came to. */
  meetingIds: readonly Id[];
  isGone: boolean;
}

/** Whom a link was made for, with all that they have registered for in the dialogue under the same address or account; null when there is no such person. */
export async function findParticipant(
  db: Database,
  { dialogueId, kind, id }: PersonInDialogue,
): Promise<Participant | null> {
  const registration =
    kind === 'account'
      ? undefined
      : await db
          .selectFrom('registration')
          .innerJoin('dialogue_step', 'dialogue_step.id', 'registration.meeting_id')
          .select(['registration.email', 'registration.language', 'registration.account_id', 'disposed_at'])
          .where('registration.id', '=', id)
          .where('dialogue_step.dialogue_id', '=', dialogueId)
          .executeTakeFirst();
  const accountId = kind === 'account' ? id : (registration?.account_id ?? null);
  const account =
    accountId === null
      ? undefined
      : await db
          .selectFrom('account')
          .select(['email', 'language', 'erased_at'])
          .where('id', '=', accountId)
          .where('kind', '=', 'resident')
          .executeTakeFirst();
  const known = kind === 'account' ? account : registration;
  if (known === undefined) return null;
  const email = known.email?.toLowerCase() ?? null;
  const all = await db
    .selectFrom('registration')
    .innerJoin('dialogue_step', 'dialogue_step.id', 'registration.meeting_id')
    .select(['registration.id', 'registration.meeting_id', 'registration.came', 'registration.email'])
    .select(['registration.account_id'])
    .where('dialogue_step.dialogue_id', '=', dialogueId)
    .where('disposed_at', 'is', null)
    .orderBy('dialogue_step.starts_at')
    .execute();
  const own = all.filter(
    (one) =>
      one.id === id ||
      (accountId !== null && one.account_id === accountId) ||
      (email !== null && one.email?.toLowerCase() === email),
  );
  return {
    email: known.email,
    language: known.language,
    accountId,
    registrationIds: own.map((one) => one.id),
    meetingIds: own.filter(({ came }) => came === 1).map((one) => one.meeting_id),
    isGone: kind === 'account' ? account?.erased_at !== null : registration?.disposed_at !== null,
  };
}

/** Which contributions someone has made: while signed in, or noted as theirs at a meeting. */
export async function findOwnContributionIds(
  db: Database,
  dialogueId: Id,
  { accountId, registrationIds }: Pick<Participant, 'accountId' | 'registrationIds'>,
): Promise<readonly Id[]> {
  const rows = await db
    .selectFrom('contribution')
    .select(['id', 'account_id', 'registration_id'])
    .where('dialogue_id', '=', dialogueId)
    .where((eb) => eb.or([eb('account_id', 'is not', null), eb('registration_id', 'is not', null)]))
    .execute();
  return rows
    .filter(
      (row) =>
        (accountId !== null && row.account_id === accountId) ||
        registrationIds.some((id) => id === row.registration_id),
    )
    .map(({ id }) => id);
}

/** What contributions said before they were corrected, the latest first. */
export async function findEarlierWordings(
  db: Database,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('contribution_wording')
    .select(['contribution_id', 'text'])
    .where('contribution_id', 'in', ids)
    .orderBy('version', 'desc')
    .execute();
  const found = new Map<Id, string[]>();
  for (const { contribution_id: id, text } of rows) found.set(id, [...(found.get(id) ?? []), text]);
  return found;
}

/** The dialogue of a link, when it is public. */
export async function findFeedbackDialogue(db: Database, id: Id) {
  const row = await db
    .selectFrom('dialogue')
    .select(['id', 'slug', 'title', 'source_language', 'published_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined
    ? null
    : {
        id: row.id,
        slug: row.slug,
        title: fromJson(row.title),
        sourceLanguage: row.source_language,
        publishedAt: row.published_at,
      };
}

/** The titles and days of steps. */
export async function findStepTitles(
  db: Database,
  ids: readonly Id[],
): Promise<readonly { id: Id; title: Localized; startsAt: Instant }[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('dialogue_step')
    .select(['id', 'title', 'starts_at'])
    .where('id', 'in', ids)
    .orderBy('starts_at')
    .execute();
  return rows.map(({ id, title, starts_at: startsAt }) => ({ id, title: fromJson(title), startsAt }));
}

/** The first round of feedback, as it was sent; null until it is. */
export async function findRound(
  db: Database,
  dialogueId: Id,
): Promise<{ content: FirstRoundContent; mailed: number; sentAt: Instant } | null> {
  const row = await db
    .selectFrom('feedback_round')
    .select(['content', 'mailed', 'sent_at'])
    .where('dialogue_id', '=', dialogueId)
    .executeTakeFirst();
  return row === undefined
    ? null
    : { content: fromJson(row.content), mailed: row.mailed, sentAt: row.sent_at };
}
