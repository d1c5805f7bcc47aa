import type { WorkDialogue } from '~/features/dialogues/read-work-dialogue.server';
import type { Asked } from '~/features/publishing/read-asked.server';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';

import { readResult, type ResultPage } from '../read-result.server';
import { publishOutcome } from './publish-outcome.server';
import { readOutcome } from './read-outcome.server';
import { resultFromDraft, type ResultSnapshot } from './result-draft';

/** Thrown in order to undo what was written only to be read. */
class Undo extends Error {
  constructor(readonly page: ResultPage | null) {
    super('undone');
  }
}

/**
 * The page of a result as everyone would see it. It is published in a transaction, read by the same reader as the page itself, and undone: so a preview can never differ
 * from the page.
 *
 * @param asked what someone has asked to publish; the working copy as it stands when left out
 * @returns null while the dialogue itself is not public
 */
export async function previewResult(
  db: Database,
  dialogue: WorkDialogue,
  { language, now, secrets }: { language: string; now: Date; secrets: Secrets },
  asked: Asked<ResultSnapshot> | null,
): Promise<ResultPage | null> {
  try {
    return await db.transaction().execute(async (trx): Promise<never> => {
      const { draft, facts } = await readOutcome(trx, dialogue, now);
      const snapshot = asked?.content ?? resultFromDraft(draft, facts);
      await publishOutcome(trx, dialogue, { snapshot, note: asked?.note ?? null }, { now, secrets });
      throw new Undo(await readResult(trx, dialogue.slug, { language, now }));
    });
  } catch (error) {
    if (error instanceof Undo) return error.page;
    throw error;
  }
}
