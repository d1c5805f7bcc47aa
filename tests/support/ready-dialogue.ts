import { changeDraft, holdDraft, readDraft } from '~/features/planning/draft/change-draft.server';
import { versionOf } from '~/features/planning/draft/draft';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import { toJson, type Id } from '~db/columns';

import { readyPlan } from './ready-plan';
import { sampleNow } from './sample-dialogue';

/** A dialogue that nobody has published, whose plan lacks nothing. */
export async function addReadyDialogue(
  db: Database,
  slug: string,
): Promise<{ id: Id; slug: string; sourceLanguage: string }> {
  const id = newId();
  const now = sampleNow.toISOString();
  await db
    .insertInto('term')
    .values({
      id: newId(),
      kind: 'body',
      slug: 'tn',
      name: toJson({ sv: 'Tekniska nämnden' }),
      created_at: now,
    })
    .onConflict((conflict) => conflict.columns(['kind', 'slug']).doNothing())
    .execute();
  await db
    .insertInto('dialogue')
    .values({
      id,
      slug,
      kind: 'resident',
      source_language: 'sv',
      influence_level: 'inform',
      title: toJson({ sv: 'Lek vid ån' }),
      purpose: toJson({}),
      created_at: now,
      updated_at: now,
    })
    .execute();
  await plan(db, id, readyPlan);
  return { id, slug, sourceLanguage: 'sv' };
}

/** Writes values in a dialogue's working copy, by field and item as in {@link readyPlan}, whatever stood there. Null takes one away. */
export async function plan(
  db: Database,
  id: Id,
  values: Readonly<Record<string, unknown>>,
  by: Id | null = null,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // A portal that runs beside may write at any time: who writes first waits for it, who has read first is turned away.
    await holdDraft(trx, id);
    const draft = await readDraft(trx, { id, sourceLanguage: 'sv' });
    const changes = Object.entries(values).map(([key, value]) => {
      const at = key.indexOf('.');
      const [field, item] = [key.slice(0, at), key.slice(at + 1)];
      return { field, item, seen: versionOf(draft, field, item), value };
    });
    const outcome = await changeDraft(trx, id, changes, { by, now: sampleNow });
    if (outcome.kind === 'conflict') throw new Error('nobody else writes in this plan');
  });
}
