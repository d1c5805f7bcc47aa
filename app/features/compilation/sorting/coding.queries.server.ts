import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

import type { WorkScope } from '~/features/meetings/work/work-scope';

/** Who has sorted what in a dialogue, as it was entered. */
export async function findCodings(db: Database, dialogueId: Id) {
  const [codings, without] = await Promise.all([
    db
      .selectFrom('coding')
      .innerJoin('contribution', 'contribution.id', 'coding.contribution_id')
      .select([
        'coding.contribution_id as contributionId',
        'coding.category_id as categoryId',
        'coding.coder_id as coderId',
      ])
      .where('contribution.dialogue_id', '=', dialogueId)
      .orderBy('coding.coded_at')
      .orderBy('coding.category_id')
      .execute(),
    db
      .selectFrom('coding_without')
      .innerJoin('contribution', 'contribution.id', 'coding_without.contribution_id')
      .select(['coding_without.contribution_id as contributionId', 'coding_without.coder_id as coderId'])
      .where('contribution.dialogue_id', '=', dialogueId)
      .execute(),
  ]);
  return { codings, without };
}

/** Whether a category has been used, by anyone. */
export async function isCategoryUsed(db: Database, categoryIds: readonly Id[]): Promise<boolean> {
  const row = await db
    .selectFrom('coding')
    .select('coder_id')
    .where('category_id', 'in', [...categoryIds])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Sorts contributions under categories, on behalf of a coder. What is so sorted already stays as it is. */
export async function insertCodings(
  trx: Database,
  { contributionIds, categoryIds }: { contributionIds: readonly Id[]; categoryIds: readonly Id[] },
  { coderId, now }: { coderId: Id; now: Instant },
): Promise<void> {
  const rows = contributionIds.flatMap((contributionId) =>
    categoryIds.map((categoryId) => ({
      contribution_id: contributionId,
      category_id: categoryId,
      coder_id: coderId,
      coded_at: now,
    })),
  );
  if (rows.length === 0) return;
  await trx
    .insertInto('coding')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['contribution_id', 'category_id', 'coder_id']).doNothing())
    .execute();
}

/** Takes a contribution out of categories, as far as one coder had sorted it there. */
export async function deleteCodings(
  trx: Database,
  { contributionId, categoryIds }: { contributionId: Id; categoryIds: readonly Id[] },
  coderId: Id,
): Promise<void> {
  if (categoryIds.length === 0) return;
  await trx
    .deleteFrom('coding')
    .where('contribution_id', '=', contributionId)
    .where('coder_id', '=', coderId)
    .where('category_id', 'in', [...categoryIds])
    .execute();
}

/** Says that a coder finds that a contribution belongs in no category. */
export async function insertWithout(
  trx: Database,
  { contributionId, coderId, now }: { contributionId: Id; coderId: Id; now: Instant },
): Promise<void> {
  await trx
    .insertInto('coding_without')
    .values({ contribution_id: contributionId, coder_id: coderId, marked_at: now })
    .onConflict((conflict) => conflict.columns(['contribution_id', 'coder_id']).doNothing())
    .execute();
}

/** Takes back that a coder finds that contributions belong in no category. */
export async function deleteWithout(
  trx: Database,
  contributionIds: readonly Id[],
  coderId: Id,
): Promise<void> {
  if (contributionIds.length === 0) return;
  await trx
    .deleteFrom('coding_without')
    .where('contribution_id', 'in', [...contributionIds])
    .where('coder_id', '=', coderId)
    .execute();
}

/** Those of these contributions that a dialogue has and that are not hidden. */
export async function findShown(db: Database, dialogueId: Id, ids: readonly Id[]): Promise<readonly Id[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('contribution')
    .select('id')
    .where('dialogue_id', '=', dialogueId)
    .where('id', 'in', [...ids])
    .where('hidden_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Under which categories one coder has sorted a contribution, and whether as belonging in none: empty when they have not looked at it. */
export async function findOwnCodings(
  db: Database,
  contributionId: Id,
  coderId: Id,
): Promise<readonly (Id | null)[]> {
  const codings = await db
    .selectFrom('coding')
    .select('category_id')
    .where('contribution_id', '=', contributionId)
    .where('coder_id', '=', coderId)
    .execute();
  const without = await db
    .selectFrom('coding_without')
    .select('coder_id')
    .where('contribution_id', '=', contributionId)
    .where('coder_id', '=', coderId)
    .execute();
  return [...codings.map(({ category_id: id }) => id), ...without.map(() => null)];
}

/** How much nobody has sorted, dialogue by dialogue, first the one in which something has waited longest. What is hidden is not there to be sorted. */
export async function findUnsorted(
  db: Database,
  scope: WorkScope,
): Promise<readonly { slug: string; count: number; since: Instant }[]> {
  const rows = await db
    .selectFrom('contribution')
    .innerJoin('dialogue', 'dialogue.id', 'contribution.dialogue_id')
    .select(({ fn }) => [
      'dialogue.slug',
      fn.countAll().as('count'),
      fn.min('contribution.received_at').as('since'),
    ])
    .where('contribution.hidden_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('coding')
            .select('coding.coder_id')
            .whereRef('coding.contribution_id', '=', 'contribution.id'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('coding_without')
            .select('coding_without.coder_id')
            .whereRef('coding_without.contribution_id', '=', 'contribution.id'),
        ),
      ),
    )
    .$if(scope !== 'all', (query) =>
      query.where('dialogue.id', 'in', scope === 'all' || scope.length === 0 ? [''] : scope),
    )
    .groupBy('dialogue.slug')
    .orderBy('since')
    .execute();
  return rows.map(({ slug, count, since }) => ({ slug, count: Number(count), since }));
}
