import type { Database } from '~db/client';
import type { Id } from '~db/columns';

import type { DialogueSnapshot } from './dialogue-news';

/** What of a dialogue can become news, as it stands; null when there is no such dialogue. */
export async function findSnapshot(
  db: Database,
  which: { id: Id } | { slug: string; externalId: string | null },
): Promise<(DialogueSnapshot & { id: Id }) | null> {
  const row = await db
    .selectFrom('dialogue')
    .selectAll()
    .where((eb) => {
      if ('id' in which) return eb('id', '=', which.id);
      const bySlug = eb('slug', '=', which.slug);
      return which.externalId === null ? bySlug : eb.or([eb('external_id', '=', which.externalId), bySlug]);
    })
    .orderBy((eb) =>
      eb
        .case()
        .when('slug', '=', 'slug' in which ? which.slug : '')
        .then(1)
        .else(0)
        .end(),
    )
    .executeTakeFirst();
  if (row === undefined) return null;
  const results = await db
    .selectFrom('result_version')
    .select(['id', 'published_at'])
    .where('dialogue_id', '=', row.id)
    .execute();
  const decisions = await db
    .selectFrom('decision')
    .select(['id', 'decided_on'])
    .where('dialogue_id', '=', row.id)
    .execute();
  const updates = await db
    .selectFrom('action_update')
    .innerJoin('action', 'action.id', 'action_update.action_id')
    .select(['action.id', 'action_update.state', 'action_update.updated_on'])
    .where('action.dialogue_id', '=', row.id)
    .execute();
  const dated = decisions.flatMap(({ decided_on: day }) => (day === null ? [] : [day])).sort();
  return {
    id: row.id,
    publishedAt: row.published_at,
    cancelledAt: row.cancelled_at,
    facts: {
      opensAt: row.opens_at,
      closesAt: row.closes_at,
      cancelledAt: row.cancelled_at,
      completedAt: row.completed_at,
      decidedOn: dated[0] ?? null,
      hasUndatedDecision: dated.length < decisions.length,
      decisionExpected: row.decision_expected_on !== null,
      feedbackGivenOn: row.feedback_given_on,
      openActions: 0,
      reportedState: row.reported_state,
    },
    results: results.map(({ id, published_at: publishedAt }) => ({ id, publishedAt })),
    decisions: decisions.map(({ id, decided_on: decidedOn }) => ({ id, decidedOn })),
    actions: updates.map(({ id, state, updated_on: updatedOn }) => ({ id, updates: [{ state, updatedOn }] })),
  };
}
