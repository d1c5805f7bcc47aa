import type { Selectable } from 'kysely';

import type { Database } from '~db/client';
import type { AccessibilityReportTable } from '~db/schema/accessibility-report';

/** Reports that were sent with an address, the latest first. Addresses are kept as they were typed. */
export async function findReportsFrom(
  db: Database,
  email: string,
): Promise<Selectable<AccessibilityReportTable>[]> {
  return db
    .selectFrom('accessibility_report')
    .selectAll()
    .where((eb) => eb(eb.fn<string>('lower', ['email']), '=', email))
    .orderBy('created_at', 'desc')
    .execute();
}

/** Takes the address out of reports: what was said stays, and leads to nobody. */
export async function unsignReports(trx: Database, email: string): Promise<number> {
  const unsigned = await trx
    .updateTable('accessibility_report')
    .set({ email: null })
    .where((eb) => eb(eb.fn<string>('lower', ['email']), '=', email))
    .executeTakeFirst();
  return Number(unsigned.numUpdatedRows);
}

/** Removes reports. */
export async function deleteReports(trx: Database, email: string): Promise<number> {
  const gone = await trx
    .deleteFrom('accessibility_report')
    .where((eb) => eb(eb.fn<string>('lower', ['email']), '=', email))
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}
