import type { Migration } from 'kysely';

import * as dialogues from './0001-dialogues';
import * as search from './0002-search';
import * as accessibilityReports from './0003-accessibility-reports';

/** Every migration, in order. A name is never changed once it has been released. */
export const migrations: Record<string, Migration> = {
  '0001-dialogues': dialogues,
  '0002-search': search,
  '0003-accessibility-reports': accessibilityReports,
};
