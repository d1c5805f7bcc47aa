import type { Selectable } from 'kysely';

import type { Database } from '~db/client';
import type { AccessibilityReportTable } from '~db/schema/accessibility-report';

/**
 * Reports that were sent with an address, the latest first. Addresses are kept as they were typed, and compared here: SQLite knows no small letters
 * but those of English.
 *
 * @param email in the form in which accounts keep it
 */
export async function findReportsFrom(
  db: Database,
  email: string,
): Promise<Selectable<AccessibilityReportTable>[]> {
  const signed = await db
    .selectFrom('accessibility_report')
    .selectAll()
    .where('email', 'is not', null)
    .orderBy('created_at', 'desc')
    .execute();
  return signed.filter((report) => report.email?.normalize('NFC').toLowerCase() === email);
}

/** Takes the address out of reports: what was said stays, and leads to nobody. */
export async function unsignReports(trx: Database, email: string): Promise<number> {
  const ids = (await findReportsFrom(trx, email)).map(({ id }) => id);
  if (ids.length === 0) return 0;
  await trx.updateTable('accessibility_report').set({ email: null }).where('id', 'in', ids).execute();
  return ids.length;
}

/** Removes reports. */
export async function deleteReports(trx: Database, email: string): Promise<number> {
  const ids = (await findReportsFrom(trx, email)).map(({ id }) => id);
  if (ids.length === 0) return 0;
  await trx.deleteFrom('accessibility_report').where('id', 'in', ids).execute();
  return ids.length;
}
