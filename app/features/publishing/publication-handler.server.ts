import type { LadderSize } from '~/features/dialogues/influence-level';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import type { Id, Localized } from '~db/columns';

/** The dialogue that something is published about. */
export interface PublishedDialogue {
  id: Id;
  slug: string;
  sourceLanguage: string;
}

/** What publishing depends on besides the database. */
export interface PublishingTime {
  now: Date;
  ladder: LadderSize;
}

/** With what something is published. */
export interface CarryingOut extends PublishingTime {
  /** For what it writes in the audit log besides that it was published. */
  secrets: Secrets;
}

/**
 * One kind of thing that is published: how it is put together, what stops it, and how it is done. What is published is what was approved; whether it may be is asked
 * again at that moment.
 */
export interface PublicationHandler<Content = unknown> {
  /** What would be published now. Null when there is nothing to publish. */
  snapshot(db: Database, dialogue: PublishedDialogue, time: PublishingTime): Promise<Content | null>;
  /** Whether everyone is to be told what has changed, as they are whenever something is published already. */
  needsNote(db: Database, dialogue: PublishedDialogue): Promise<boolean>;
  /** Everything that stops it as things stand; none when it may be published. */
  obstacles(
    db: Database,
    dialogue: PublishedDialogue,
    content: Content,
    time: PublishingTime,
  ): Promise<readonly unknown[]>;
  /** Publishes it, in a transaction. */
  carryOut(
    trx: Database,
    dialogue: PublishedDialogue,
    what: { content: Content; note: Localized | null },
    carrying: CarryingOut,
  ): Promise<void>;
  /** Where it is asked for and judged: what comes after the address of the dialogue in the workspace. */
  path: string;
}
