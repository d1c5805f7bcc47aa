import type { Instant } from '../columns';

/** A fact about the installation itself, by name. */
export interface SettingTable {
  name: string;
  value: string;
  updated_at: Instant;
}
