import type { Database } from '~db/client';
import type { Id, Instant, Localized } from '~db/columns';
import type { PublicationKind } from '~db/schema/publication';

import { askForPublication, type Publishing } from './ask-publication.server';
import { approvePublication } from './judge-publication.server';
import type { PublishedDialogue } from './publication-handler.server';

/** Something of the demo that someone has asked for to be published. */
export interface DemoPublication {
  dialogue: PublishedDialogue;
  kind: PublicationKind;
  note: Localized | null;
  asked: { by: Id; at: Instant };
  /** By someone else; left out, it waits. */
  approved?: { by: Id; at: Instant };
}

/** Asks for something to be published, and has someone else look at it, as the demo's people did. @throws {Error} when it can't be published */
export async function fillDemoPublication(
  db: Database,
  { dialogue, kind, note, asked, approved }: DemoPublication,
  { secrets, ladder }: Pick<Publishing, 'secrets' | 'ladder'>,
): Promise<void> {
  const by = (who: { by: Id; at: Instant }): Publishing => ({
    ...{ secrets, ladder },
    by: who.by,
    now: new Date(who.at),
  });
  const request = { kind, note, publishAt: null };
  const outcome = await askForPublication(db, dialogue, request, by(asked));
  if (outcome.kind === 'refused') throw new Error(`${dialogue.slug} ${kind}: ${outcome.code}`);
  if (approved === undefined) return;
  const judged = await approvePublication(db, { id: outcome.id, dialogueId: dialogue.id }, by(approved));
  if (judged.kind !== 'published') throw new Error(`${dialogue.slug} ${kind}: ${judged.kind}`);
}
