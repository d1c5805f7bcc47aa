import { readWorkDialogue, type WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import { isSameContent } from '~/features/dialogues/same-content';
import type { PublicationHandler, PublishedDialogue } from '~/features/publishing/publication-handler.server';
import type { Database } from '~db/client';

import { findNewestVersion } from './publish-outcome.queries.server';
import { publishOutcome } from './publish-outcome.server';
import { readOutcome } from './read-outcome.server';
import { resultFromDraft, resultObstacles, type ResultSnapshot } from './result-draft';

/** A result with its decisions and actions: published for the first time, or as a new version. Four eyes see every decision before it is public. */
export const resultPublication: PublicationHandler<ResultSnapshot> = {
  path: '/publicera',
  async snapshot(db, dialogue, { now }) {
    const { draft, facts } = await readOutcome(db, await workDialogue(db, dialogue, now), now);
    const snapshot = resultFromDraft(draft, facts);
    const isRemoved = [...snapshot.removed.decisions, ...snapshot.removed.actions].some((id) =>
      [...(facts.published?.told?.decisions ?? []), ...(facts.published?.told?.actions ?? [])].some(
        (told) => told.id === id,
      ),
    );
    const isSame = facts.published !== null && isSameContent(snapshot.content, facts.published);
    return isSame && !isRemoved ? null : snapshot;
  },
  async needsNote(db, dialogue) {
    return (await findNewestVersion(db, dialogue.id)) !== null;
  },
  async obstacles(db, dialogue, content, { now }) {
    const work = await workDialogue(db, dialogue, now);
    const { facts } = await readOutcome(db, work, now);
    const found = resultObstacles(content, { ...facts, source: dialogue.sourceLanguage });
    return work.state === 'draft' ? [...found, { code: 'dialogue-not-published' }] : found;
  },
  async carryOut(trx, dialogue, { content, note }, { now, secrets }) {
    await publishOutcome(trx, dialogue, { snapshot: content, note }, { now, secrets });
  },
};

async function workDialogue(db: Database, { slug }: PublishedDialogue, now: Date): Promise<WorkDialogue> {
  const dialogue = await readWorkDialogue(db, slug, now);
  if (dialogue === null) throw new Error(`no dialogue ${slug}`);
  return dialogue;
}
