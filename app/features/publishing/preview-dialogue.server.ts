import type { PublicPart } from '~/features/dialogues/public-part';
import { readDialogue } from '~/features/dialogues/read-dialogue.server';
import type { Reading } from '~/features/dialogues/summarise-dialogue.server';
import { readResult } from '~/features/results/read-result.server';
import type { Database } from '~db/client';

import { publishPart, readPlanned } from './dialogue-publication.server';
import type { PublishedDialogue } from './publication-handler.server';
import { readAsked } from './read-asked.server';

/** What a preview shows: the plan as it stands, or what someone has asked to publish. */
export interface Preview {
  dialogue: NonNullable<Awaited<ReturnType<typeof readDialogue>>>;
  result: Awaited<ReturnType<typeof readResult>>;
  /** Whether it is what someone has asked for. */
  isRequest: boolean;
}

/** Thrown in order to undo what was written only to be read. */
class Undo extends Error {
  constructor(readonly read: Omit<Preview, 'isRequest'>) {
    super('undone');
  }
}

/**
 * A dialogue's page as everyone would see it. It is published in a transaction, read by the same readers as the page itself, and undone: so a preview can never differ from the page.
 *
 * @param requestId of something that was asked to be published; the plan as it stands when left out
 * @returns null when nothing of that dialogue was asked for under that id
 */
export async function previewDialogue(
  db: Database,
  dialogue: PublishedDialogue,
  reading: Reading,
  requestId: string | null,
): Promise<Preview | null> {
  const which = { dialogueId: dialogue.id, kind: 'dialogue' } as const;
  const asked = requestId === null ? null : await readAsked<PublicPart>(db, { id: requestId, ...which });
  if (requestId !== null && asked === null) return null;
  try {
    return await db.transaction().execute(async (trx): Promise<never> => {
      const part = asked ?? { content: (await readPlanned(trx, dialogue)).planned, note: null };
      await publishPart(trx, dialogue, part, reading.now);
      const shown = await readDialogue(trx, dialogue.slug, reading);
      if (shown === null) throw new Error(`${dialogue.slug} can be read once it is published`);
      throw new Undo({ dialogue: shown, result: await readResult(trx, dialogue.slug, reading) });
    });
  } catch (error) {
    if (error instanceof Undo) return { ...error.read, isRequest: asked !== null };
    throw error;
  }
}
