import type { Id, Instant, Localized } from '~db/columns';
import type { PublicationKind, PublicationState } from '~db/schema/publication';

export type { PublicationKind, PublicationState } from '~db/schema/publication';

/** Something that was asked to be published, and what became of it. */
export interface Publication {
  id: Id;
  dialogueId: Id;
  kind: PublicationKind;
  /** What is published if it is approved, exactly as it was when it was asked for. Its handler knows its form. */
  content: unknown;
  note: Localized | null;
  askedBy: Id;
  askedAt: Instant;
  /** Null for as soon as it is approved. */
  publishAt: Instant | null;
  state: PublicationState;
  judgedBy: Id | null;
  judgedAt: Instant | null;
  judgedNote: string | null;
  closedAt: Instant | null;
  publishedAt: Instant | null;
}

/** How something waits: for someone to judge it, or for its time. */
export type LiveState = Extract<PublicationState, 'waiting' | 'approved'>;

/** Whether it still waits: for someone to judge it, or for its time. */
export function isLive({ state }: Pick<Publication, 'state'>): boolean {
  return state === 'waiting' || state === 'approved';
}

/** Why something about a publication can't be done. */
export type PublicationRefusal =
  /** Who asked may not approve: four eyes. */
  | 'own-request'
  /** Someone else has judged it, or it was withdrawn, meanwhile. */
  | 'gone';
