import { publicPartOf, type PublicPart } from '~/features/dialogues/public-part';
import { readDialogueRecord } from '~/features/dialogues/read-dialogue-record.server';
import { readTermRefs } from '~/features/dialogues/read-term-refs.server';
import { isSameContent } from '~/features/dialogues/same-content';
import { savePublicPart } from '~/features/dialogues/save-public-part.server';
import { readDraft } from '~/features/planning/draft/change-draft.server';
import { valueOf, type Draft } from '~/features/planning/draft/draft';
import { planFields } from '~/features/planning/plan/plan-fields';
import { recordFromDraft } from '~/features/planning/public-part/record-from-draft';
import { dayOf } from '~/platform/clock';
import type { Database } from '~db/client';

import { tellChange } from './dialogue-note.server';
import { contentObstacles, obstacles, type Obstacle } from './obstacles';
import type { PublicationHandler, PublishedDialogue, PublishingTime } from './publication-handler.server';
import type { Asked } from './read-asked.server';

/** A dialogue as it is planned and as it is published. */
export interface PlannedAndPublished {
  draft: Draft;
  /** What would be published now. */
  planned: PublicPart;
  /** Null before the first time. */
  published: PublicPart | null;
  isCancelled: boolean;
}

/** Reads a dialogue as it is planned and as it is published. */
export async function readPlanned(db: Database, dialogue: PublishedDialogue): Promise<PlannedAndPublished> {
  const [draft, record, term] = await Promise.all([
    readDraft(
      db,
      dialogue,
      Object.values(planFields).map(({ name }) => name),
    ),
    readDialogueRecord(db, dialogue.id),
    readTermRefs(db),
  ]);
  const published = record?.publishedAt === undefined ? null : publicPartOf(record);
  return {
    draft,
    planned: recordFromDraft(draft, { term, published }),
    published,
    isCancelled: record?.cancelledAt !== undefined,
  };
}

/** What stops what is planned from being published. */
export function plannedObstacles(
  { draft, planned, published, isCancelled }: PlannedAndPublished,
  { now, ladder }: PublishingTime,
): readonly Obstacle[] {
  return [
    ...(isCancelled ? [{ kind: 'other', step: 'time', code: 'cancelled' } as const] : []),
    ...obstacles(draft, { published, today: dayOf(now), ladder }),
    // A body that the kommun's lists do not have is none.
    ...(planned.body === undefined && valueOf(draft, planFields.body) !== null
      ? [{ kind: 'lack', step: 'responsibility', lack: 'body' } as const]
      : []),
  ];
}

/** Whether dates that people go by were put off. */
function isPostponed(before: PublicPart, after: PublicPart): boolean {
  const later = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && other > one;
  return later(before.opensAt, after.opensAt) || later(before.closesAt, after.closesAt);
}

/** Publishes a dialogue's plan and texts, with what everyone is told of what has changed. */
export async function publishPart(
  trx: Database,
  dialogue: PublishedDialogue,
  { content, note }: Asked<PublicPart>,
  now: Date,
): Promise<void> {
  const { published } = await readPlanned(trx, dialogue);
  await savePublicPart(trx, dialogue.id, content, now);
  if (published === null || note === null) return;
  const kind = isPostponed(published, content) ? 'postponed' : 'corrected';
  await tellChange(trx, { dialogueId: dialogue.id, kind, note }, now);
}

/** A dialogue's plan and texts: published for the first time, or changed. */
export const dialoguePublication: PublicationHandler<PublicPart> = {
  path: '/publicera',
  async snapshot(db, dialogue) {
    const { planned, published } = await readPlanned(db, dialogue);
    return published !== null && isSameContent(planned, published) ? null : planned;
  },
  async needsNote(db, dialogue) {
    return (await readPlanned(db, dialogue)).published !== null;
  },
  async obstacles(db, dialogue, content, time) {
    const read = await readPlanned(db, dialogue);
    const found = plannedObstacles(read, time);
    const ofContent = contentObstacles(read.draft, content, read.published);
    return [...found, ...ofContent];
  },
  carryOut: (trx, dialogue, asked, { now }) => publishPart(trx, dialogue, asked, now),
};
