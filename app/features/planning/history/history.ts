import type { LocalText } from '~/i18n/localized';
import type { Day, Id, Instant } from '~db/columns';
import type { PublicationKind } from '~db/schema/publication';

import type { TypedParts } from '../draft/draft-field';
import type { HistoryPart } from './history-fields';

/** One change of one value, as it was typed before and after. */
export interface HistoryChange {
  key: string;
  field: string;
  item: string;
  part: HistoryPart | null;
  /** The language of the text, for one that exists in several. */
  language: string | null;
  from: TypedParts;
  to: TypedParts;
}

/** Something decisive that was done with the dialogue, such as its being published. */
export interface HistoryEvent {
  key: string;
  /** As the audit log calls it. */
  action: HistoryAction;
  /** What was asked to be published; null for what is no publication. */
  publication: PublicationKind | null;
  /** What everyone is told of it. */
  note: LocalText | null;
  /** The meeting or the action that it was done to. */
  about: LocalText | null;
}

/** What someone changed or did at one time. */
export interface HistorySave {
  at: Instant;
  /** Null when it came from a list or with the demo, or when the portal did it by itself. */
  by: string | null;
  changes: readonly HistoryChange[];
  events: readonly HistoryEvent[];
}

/** A page of a dialogue's history. */
export interface History {
  saves: readonly HistorySave[];
  page: number;
  pages: number;
  editors: readonly { id: Id; name: string }[];
  /** What codes, slugs and ids in the changes stand for: people, bodies and other words of the kommun's lists, decisions, and the themes of what was said. */
  names: Readonly<Record<string, string>>;
}

/** What is chosen to be shown: `events` are what was done, and all the rest what was written. */
export interface HistoryChoice {
  part: HistoryPart | 'events' | null;
  by: Id | null;
  /** The first and the last day. */
  from: Day | null;
  until: Day | null;
  page: number;
}

/** Who changed a step last, and when. */
export interface LastChange {
  by: string | null;
  at: Instant;
}

/** The names in the history's address. */
export const historyInputs = {
  part: 'steg',
  by: 'person',
  from: 'fran',
  until: 'till',
  page: 'sida',
} as const;

/** What is told of besides what was written, as the audit log calls it. */
export const historyActions = [
  'dialogue.started',
  'publication.asked',
  'publication.approved',
  'publication.published',
  'publication.returned',
  'publication.withdrawn',
  'publication.stopped',
  'handover.made',
  'feedback.sent',
  'action.updated',
  'meeting.added',
  'meeting.changed',
  'meeting.moved',
  'meeting.cancelled',
  'evaluation.opened',
  'evaluation.closed',
] as const;
export type HistoryAction = (typeof historyActions)[number];
