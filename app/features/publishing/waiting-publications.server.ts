import { may, type HeldRole } from '~/features/accounts/role';
import type { Database } from '~db/client';
import type { Id, Instant } from '~db/columns';

import { handlerOf } from './publication-handlers.server';
import { findSentBack, findWaiting } from './publication.queries.server';

/** How much waits, since when the first has, and where it is. */
export interface WaitingPublications {
  count: number;
  since: Instant | null;
  /** In which dialogues, the one that has waited longest first, with the path of where it is answered, without its language. */
  at: readonly { slug: string; path: string }[];
}

/** What waits for someone to approve: asked for by others, in dialogues in which they may. */
export async function countToApprove(
  db: Database,
  { accountId, roles }: { accountId: Id; roles: readonly HeldRole[] },
): Promise<WaitingPublications> {
  const waiting = (await findWaiting(db)).filter(
    ({ askedBy, dialogueId }) => askedBy !== accountId && may(roles, 'approve-publication', dialogueId),
  );
  const [first] = waiting;
  return {
    count: waiting.length,
    since: first?.askedAt ?? null,
    at: waiting.map(placeOf),
  };
}

/** What someone asked for that came back to them or was stopped. */
export async function countSentBack(
  db: Database,
  { accountId }: { accountId: Id },
): Promise<WaitingPublications> {
  const sentBack = await findSentBack(db, accountId);
  const [first] = sentBack;
  return {
    count: sentBack.length,
    since: first?.closedAt ?? null,
    at: sentBack.map(placeOf),
  };
}

function placeOf({
  slug,
  kind,
}: Pick<
  Awaited<ReturnType<typeof findWaiting>>[number],
  'slug' | 'kind'
>): WaitingPublications['at'][number] {
  return { slug, path: `/arbete/dialoger/${slug}${handlerOf(kind).path}` };
}
