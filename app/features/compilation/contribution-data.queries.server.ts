import type { DataSubject } from '~/features/accounts/personal-data/personal-data';
import type { Database } from '~db/client';
import { fromJson, type Day, type Id, type Instant, type Localized } from '~db/columns';
import type { ContributionSource, HiddenReason } from '~db/schema/contribution';

/** What someone has said, with the dialogue that it was said in. */
interface OwnContribution {
  id: Id;
  text: string;
  language: string;
  saidOn: Day;
  source: ContributionSource;
  hidden: HiddenReason | null;
  dialogue: Localized;
  sourceLanguage: string;
}

/** What someone has said: from their account, or noted as theirs at a meeting that they registered for with their account or its confirmed address. */
export async function findContributionsBy(
  db: Database,
  { accountId, email }: DataSubject,
): Promise<readonly OwnContribution[]> {
  const rows = await db
    .selectFrom('contribution')
    .innerJoin('dialogue', 'dialogue.id', 'contribution.dialogue_id')
    .leftJoin('registration', 'registration.id', 'contribution.registration_id')
    .select([
      'contribution.id',
      'contribution.text',
      'contribution.language',
      'contribution.said_on',
      'contribution.source',
      'contribution.hidden_reason',
      'dialogue.title',
      'dialogue.source_language',
    ])
    .where((eb) =>
      eb.or([
        eb('contribution.account_id', '=', accountId),
        eb('registration.account_id', '=', accountId),
        ...(email === null ? [] : [eb('registration.email', '=', email)]),
      ]),
    )
    .orderBy('contribution.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    text: row.text,
    language: row.language,
    saidOn: row.said_on,
    source: row.source,
    hidden: row.hidden_reason,
    dialogue: fromJson(row.title),
    sourceLanguage: row.source_language,
  }));
}

/** Hides what someone has said, since they asked for it. What is hidden already keeps its reason. */
export async function hideContributions(trx: Database, ids: readonly Id[], at: Instant): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .updateTable('contribution')
    .set({ hidden_at: at, hidden_by: null, hidden_reason: 'personal-data' })
    .where('id', 'in', [...ids])
    .where('hidden_at', 'is', null)
    .execute();
}

/** Disposes of the words that someone has said, and of every earlier wording. That something was said stays. */
export async function disposeContributions(trx: Database, ids: readonly Id[], at: Instant): Promise<void> {
  if (ids.length === 0) return;
  await hideContributions(trx, ids, at);
  await trx
    .updateTable('contribution_wording')
    .set({ text: '' })
    .where('contribution_id', 'in', [...ids])
    .execute();
  await trx
    .updateTable('contribution')
    .set({ text: '' })
    .where('id', 'in', [...ids])
    .execute();
}

/** Lets nothing of what was said lead to who said it. */
export async function unlinkContributions(trx: Database, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .updateTable('contribution')
    .set({ account_id: null, registration_id: null })
    .where('id', 'in', [...ids])
    .execute();
}
