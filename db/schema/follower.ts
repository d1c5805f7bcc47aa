import type { CreatedAt, Id, Instant, Json } from '../columns';

/** Someone who is told by e-mail, with or without an account. */
export interface FollowerTable {
  id: Id;
  /** Lower case. */
  email: string;
  language: string;
  /** Set when the follower signed in with the same address. */
  account_id: Id | null;
  created_at: CreatedAt;
}

export type FollowScope = 'portal' | 'dialogue' | 'theme' | 'area';
export type FollowFrequency = 'at_once' | 'daily' | 'weekly';

/** What a follower wants to be told of. Nothing is sent before it is confirmed. */
export interface SubscriptionTable {
  id: Id;
  follower_id: Id;
  scope: FollowScope;
  /** A dialogue's or a term's id; empty for the whole portal. */
  target_id: string;
  frequency: FollowFrequency;
  /** When it was last asked for: from then on, one has so long to confirm. */
  created_at: Instant;
  confirmed_at: Instant | null;
}

/** What has happened in a dialogue that followers are told of. */
export type NewsKind =
  | 'dialogue_published'
  | 'dialogue_cancelled'
  | 'dialogue_corrected'
  | 'dialogue_postponed'
  | 'dialogue_opened'
  | 'dialogue_closing'
  | 'result_published'
  | 'report_published'
  | 'decision_made'
  | 'action_updated'
  | 'meeting_added'
  | 'meeting_moved'
  | 'meeting_cancelled';

/** Something to tell, written in the same transaction as what it tells about. */
export interface NewsTable {
  id: Id;
  /** What it is about, such as `result_published:<id>`; told once. */
  key: string;
  dialogue_id: Id;
  kind: NewsKind;
  /** The meeting, decision or action that it is about. */
  subject_id: Id | null;
  data: Json<Readonly<Record<string, string>>>;
  created_at: CreatedAt;
  /** When it becomes public: now, or when the dialogue does. */
  due_at: Instant;
  /** When it was handed to all who follow. */
  handed_out_at: Instant | null;
}

/** A piece of news for one follower: told at once, or kept for the day's or the week's mail. */
export interface FollowerNewsTable {
  follower_id: Id;
  news_id: Id;
  frequency: FollowFrequency;
  created_at: CreatedAt;
  told_at: Instant | null;
}
