import {
  instantOrNothing,
  textOrNothing,
  type PersonalRecord,
} from '~/features/accounts/personal-data/personal-data';
import type { PersonalDataSource } from '~/features/accounts/personal-data/personal-data-source.server';
import type { Database } from '~db/client';
import type { Instant } from '~db/columns';

import { deleteReports, findReportsFrom, unsignReports } from './own-report.queries.server';

/** A report as its sender follows it. */
export interface OwnReport {
  reference: string;
  message: string;
  sentAt: Instant;
  /** When someone took care of it; null while it waits. */
  handledAt: Instant | null;
}

/** Reports on accessibility that were sent with an address, the latest first. */
export async function readOwnReports(db: Database, email: string | null): Promise<readonly OwnReport[]> {
  if (email === null) return [];
  const rows = await findReportsFrom(db, email);
  return rows.map(({ reference, message, created_at, handled_at }) => ({
    reference,
    message,
    sentAt: created_at,
    handledAt: handled_at,
  }));
}

/** Reports on accessibility as personal data. They are found by the address that was left with them. */
export const reportData: PersonalDataSource = {
  name: 'reports',
  async read(db, { email }) {
    if (email === null) return [];
    const rows = await findReportsFrom(db, email);
    return rows.map((row): PersonalRecord => ({
      reference: { kind: 'text', text: row.reference },
      message: { kind: 'text', text: row.message },
      page: textOrNothing(row.page),
      wantsAccessibleVersion: { kind: 'yes-no', yes: row.wants_accessible_version === 1 },
      email: textOrNothing(row.email),
      createdAt: { kind: 'instant', at: row.created_at },
      handledAt: instantOrNothing(row.handled_at),
    }));
  },
  async erase(trx, { email }, way) {
    // Only the kommun sees them as it is.
    if (email === null || way === 'hidden') return 0;
    return way === 'disposed' ? deleteReports(trx, email) : unsignReports(trx, email);
  },
};
