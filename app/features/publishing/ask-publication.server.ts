import { holdDraft } from '~/features/planning/draft/change-draft.server';
import { writeAudit } from '~/platform/audit.server';
import { toInstant } from '~/platform/clock';
import { newId } from '~/platform/ids';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id, Instant, Localized } from '~db/columns';

import type { PublicationKind } from './publication';
import type { PublishedDialogue, PublishingTime } from './publication-handler.server';
import { handlerOf } from './publication-handlers.server';
import { askPublicationMail } from './publication-mails.server';
import { insertPublication } from './publication.queries.server';

/** Who publishes, and with what. */
export interface Publishing extends PublishingTime {
  secrets: Secrets;
  /** Their account. */
  by: Id;
}

/** What someone asks to be published. */
export interface AskedPublication {
  kind: PublicationKind;
  note: Localized | null;
  /** Null for as soon as it is approved. */
  publishAt: Instant | null;
}

/** What became of asking. */
export type AskOutcome =
  | { kind: 'asked'; id: Id }
  | { kind: 'refused'; code: 'obstacles' | 'nothing-changed' | 'note-missing' | 'asked-already' };

/**
 * Asks for something to be published, exactly as it stands now: someone else is to look at it and approve. They are told by mail. Who may ask is for the caller to see to.
 */
export async function askForPublication(
  db: Database,
  dialogue: PublishedDialogue,
  { kind, note, publishAt }: AskedPublication,
  { by, secrets, ...time }: Publishing,
): Promise<AskOutcome> {
  const handler = handlerOf(kind);
  const now = toInstant(time.now);
  return db.transaction().execute(async (trx): Promise<AskOutcome> => {
    await holdDraft(trx, dialogue.id);
    const content = await handler.snapshot(trx, dialogue, time);
    if (content === null) return { kind: 'refused', code: 'nothing-changed' };
    const isToldOf = await handler.needsNote(trx, dialogue);
    if (isToldOf && note === null) return { kind: 'refused', code: 'note-missing' };
    if ((await handler.obstacles(trx, dialogue, content, time)).length > 0)
      return { kind: 'refused', code: 'obstacles' };
    const id = newId();
    const asked = { id, dialogueId: dialogue.id, kind, content, note: isToldOf ? note : null, publishAt };
    if (!(await insertPublication(trx, { ...asked, by, now })))
      return { kind: 'refused', code: 'asked-already' };
    await askPublicationMail(trx, { id, dialogueId: dialogue.id, askedBy: by }, now);
    await writeAudit(trx, secrets, {
      at: now,
      actor: by,
      action: 'publication.asked',
      subject: id,
      detail: { dialogue: dialogue.id },
    });
    return { kind: 'asked', id };
  });
}
