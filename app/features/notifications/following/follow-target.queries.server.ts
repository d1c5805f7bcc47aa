import { sourceLanguage } from '~/i18n/language';
import { pickText } from '~/i18n/localized';
import type { Database } from '~db/client';
import { fromJson, type Id } from '~db/columns';
import type { FollowScope } from '~db/schema/follower';

import type { FollowTarget } from './following';

/** A theme or an area by its slug; null when the kommun has none such. */
export async function findTerm(
  db: Database,
  kind: 'theme' | 'area',
  slug: string,
  language: string,
): Promise<FollowTarget | null> {
  const row = await db
    .selectFrom('term as asked')
    // An address may carry a word that another has taken the place of.
    .innerJoin('term', (join) =>
      join.on((eb) => eb('term.id', '=', eb.fn.coalesce('asked.merged_into', 'asked.id'))),
    )
    .select(['term.id', 'term.slug', 'term.name'])
    .where('asked.kind', '=', kind)
    .where('asked.slug', '=', slug)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    scope: kind,
    id: row.id,
    slug: row.slug,
    name: pickText(fromJson(row.name), language, sourceLanguage),
  };
}

/** What subscriptions are to, by the subscription's target: named in a language. A dialogue or term that is gone is missing. */
export async function findTargets(
  db: Database,
  wanted: readonly { scope: FollowScope; targetId: Id }[],
  language: string,
): Promise<ReadonlyMap<Id, FollowTarget>> {
  const idsOf = (...scopes: FollowScope[]) =>
    wanted.filter(({ scope }) => scopes.includes(scope)).map(({ targetId }) => targetId);
  const targets = new Map<Id, FollowTarget>([['', { scope: 'portal', id: '', slug: null, name: null }]]);
  const dialogueIds = idsOf('dialogue');
  if (dialogueIds.length > 0) {
    const rows = await db
      .selectFrom('dialogue')
      .select(['id', 'slug', 'title', 'source_language'])
      .where('id', 'in', dialogueIds)
      .execute();
    for (const { id, slug, title, source_language: source } of rows)
      targets.set(id, { scope: 'dialogue', id, slug, name: pickText(fromJson(title), language, source) });
  }
  const termIds = idsOf('theme', 'area');
  if (termIds.length > 0) {
    const rows = await db
      .selectFrom('term')
      .select(['id', 'kind', 'slug', 'name'])
      .where('id', 'in', termIds)
      .execute();
    for (const { id, kind, slug, name } of rows)
      targets.set(id, {
        scope: kind === 'area' ? 'area' : 'theme',
        id,
        slug,
        name: pickText(fromJson(name), language, sourceLanguage),
      });
  }
  return targets;
}
