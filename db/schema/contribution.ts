import type { CreatedAt, Day, Id, Instant } from '../columns';

/** Where something that a resident said comes from. */
export type ContributionSource = 'meeting' | 'survey' | 'proposal' | 'budget' | 'letter' | 'call' | 'other';

/** Why something that a resident said may not be shown. */
export type HiddenReason = 'unlawful' | 'personal-data' | 'safety';

/** One thing that a resident said in a dialogue. Never deleted: what may not be shown is hidden, and goes on being counted. */
export interface ContributionTable {
  id: Id;
  dialogue_id: Id;
  source: ContributionSource;
  /** Its key where it comes from; unique there, so that it arrives once. */
  external_key: string | null;
  /** The meeting at which it was said. */
  step_id: Id | null;
  /** As it stands; earlier wordings are in `contribution_wording`. Empty when it has been disposed of. */
  text: string;
  language: string;
  /** The resident who said it, when they were signed in. */
  account_id: Id | null;
  /** Whose note it is, of those who had registered for that meeting. */
  registration_id: Id | null;
  said_on: Day;
  /** Who of the kommun wrote it down. */
  entered_by: Id | null;
  received_at: CreatedAt;
  hidden_at: Instant | null;
  /** Null when it was hidden because the person asked to be erased. */
  hidden_by: Id | null;
  hidden_reason: HiddenReason | null;
}

/** An earlier wording of a contribution, kept when a slip of the pen was corrected. */
export interface ContributionWordingTable {
  contribution_id: Id;
  /** 1 for what was first written. */
  version: number;
  text: string;
  replaced_by: Id;
  replaced_at: CreatedAt;
}

/** Where a contribution was earlier said to come from, kept when that was put right. */
export interface ContributionOriginTable {
  contribution_id: Id;
  /** 1 for what was first said. */
  version: number;
  source: ContributionSource;
  step_id: Id | null;
  said_on: Day;
  replaced_by: Id;
  replaced_at: CreatedAt;
}
