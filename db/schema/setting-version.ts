import type { CreatedAt, Id, Json } from '../columns';

/**
 * One version of something that the kommun has decided about its portal. Rows are added and never changed: the one with the highest version counts, before
 * what the settings file says, and the others are its history.
 */
export interface SettingVersionTable {
  /** What is decided, such as `colours`. */
  name: string;
  /** From 1. */
  version: number;
  value: Json<unknown>;
  /** The administrator's account. */
  changed_by: Id;
  changed_at: CreatedAt;
}
