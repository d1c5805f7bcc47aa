import { dayOf, toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import { fromJson, type Id, type Instant, type Localized } from '~db/columns';

import { deriveState, type DialogueKind, type DialogueState, type InfluenceLevel } from './dialogue';
import { findAnyDialogue, findEveryDialogue, type DialogueOverview } from './dialogue.queries.server';
import { isPublic } from './visibility';

/** Where a dialogue stands, seen from within: `draft` until it is published. */
export type WorkState = DialogueState | 'draft';

/** A dialogue as those who work on it know it, published or not. */
export interface WorkDialogue {
  id: Id;
  slug: string;
  kind: DialogueKind;
  title: Localized;
  sourceLanguage: string;
  /** What it is published with. Says nothing while it is a draft. */
  level: InfluenceLevel;
  state: WorkState;
  /** The slug of the body that it belongs to. */
  body: string | null;
  opensAt: Instant | null;
  closesAt: Instant | null;
  publishedAt: Instant | null;
  cancelledAt: Instant | null;
  /** Whether it came from a list. */
  isImported: boolean;
}

/** A dialogue by its slug, for those who work on it; null when there is none. */
export async function readWorkDialogue(db: Database, slug: string, now: Date): Promise<WorkDialogue | null> {
  const overview = await findAnyDialogue(db, slug, toInstant(now));
  return overview === null ? null : toWorkDialogue(overview, now);
}

/** Every dialogue, for those who work on them. */
export async function readWorkDialogues(db: Database, now: Date): Promise<readonly WorkDialogue[]> {
  return (await findEveryDialogue(db, toInstant(now))).map((overview) => toWorkDialogue(overview, now));
}

function toWorkDialogue({ row, facts, body }: DialogueOverview, now: Date): WorkDialogue {
  const at = toInstant(now);
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    title: fromJson(row.title),
    sourceLanguage: row.source_language,
    level: row.influence_level,
    state: isPublic(row, at) ? deriveState(facts, at, dayOf(now)) : 'draft',
    body: body?.slug ?? null,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    publishedAt: row.published_at,
    cancelledAt: row.cancelled_at,
    isImported: row.external_id !== null,
  };
}
