import type { CreatedAt, Id, Instant, Json, Localized } from '../columns';

/** What is published: a dialogue's plan and texts, its cancellation, what has come of it, or the report on how it was held. Each has its handler in `publishing/`. */
export type PublicationKind = 'dialogue' | 'cancel' | 'result' | 'report';

/**
 * `waiting` for someone else than who asked; `approved`: waits for its time. Then it has ended: `published`; `returned` with a reason; `withdrawn` by those who
 * asked; `stopped`, because something that it depends on no longer held.
 */
export type PublicationState = 'waiting' | 'approved' | 'published' | 'returned' | 'withdrawn' | 'stopped';

/** Something that was asked to be published, exactly as it was then. */
export interface PublicationTable {
  id: Id;
  dialogue_id: Id;
  kind: PublicationKind;
  /** What is published if it is approved. */
  content: Json<unknown>;
  /** What everyone is told of the change; null the first time. */
  note: Json<Localized> | null;
  asked_by: Id;
  asked_at: CreatedAt;
  /** Null for as soon as it is approved. */
  publish_at: Instant | null;
  state: PublicationState;
  /** Never who asked. */
  judged_by: Id | null;
  judged_at: Instant | null;
  /** Why it was returned. */
  judged_note: string | null;
  /** When it came to its end, whichever. */
  closed_at: Instant | null;
  published_at: Instant | null;
}

/** What kind of change everyone is told of. `postponed`: its dates were moved. */
export type DialogueNoteKind = 'corrected' | 'postponed';

/** What everyone is told of a change in what was published before. */
export interface DialogueNoteTable {
  id: Id;
  dialogue_id: Id;
  kind: DialogueNoteKind;
  note: Json<Localized>;
  published_at: Instant;
}
