import { readSummary } from '~/features/dialogues/read-summaries.server';
import type { Reading } from '~/features/dialogues/summarise-dialogue.server';
import type { LoadContext } from '~/load-context';
import type { Database } from '~db/client';

import { findTerm } from './follow-target.queries.server';
import { targetParameters, type FollowTarget } from './following';

/** What an address asks to follow: a dialogue that everyone may see, a theme, an area, or the whole portal; null when there is none such. */
async function findTarget(
  db: Database,
  params: URLSearchParams,
  reading: Reading,
): Promise<FollowTarget | null> {
  const dialogue = params.get(targetParameters.dialogue);
  if (dialogue !== null) {
    const found = await readSummary(db, dialogue, reading);
    if (found === null) return null;
    const { overview, summary } = found;
    return { scope: 'dialogue', id: overview.row.id, slug: summary.slug, name: summary.title };
  }
  for (const kind of ['theme', 'area'] as const) {
    const slug = params.get(targetParameters[kind]);
    if (slug !== null) return findTerm(db, kind, slug, reading.language);
  }
  return { scope: 'portal', id: '', slug: null, name: null };
}

/**
 * What the address of a request asks to follow.
 *
 * @throws {Response} 404 when there is none such
 */
export async function requireTarget(
  request: Request,
  { db, clock }: Pick<LoadContext, 'db' | 'clock'>,
  language: string,
): Promise<FollowTarget> {
  const target = await findTarget(db, new URL(request.url).searchParams, { language, now: clock() });
  if (target === null) throw new Response(null, { status: 404 });
  return target;
}
