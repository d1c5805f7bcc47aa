import type { Selectable } from 'kysely';

import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { Instant } from '~db/columns';
import type { AccessibilityReportTable } from '~db/schema/accessibility-report';

import type { HandledReport, ReceivedReport } from './accessibility-report';

/** Writes a report. @returns whether it was written; false when its reference is taken */
export async function insertReport(db: Database, report: ReceivedReport): Promise<boolean> {
  const written = await db
    .insertInto('accessibility_report')
    .values({
      id: newId(),
      reference: report.reference,
      message: report.message,
      page: report.page,
      wants_accessible_version: report.wantsAccessibleVersion ? 1 : 0,
      email: report.email,
      language: report.language,
      created_at: report.receivedAt,
      handled_at: report.handledAt,
    })
    .onConflict((conflict) => conflict.column('reference').doNothing())
    .returning('reference')
    .executeTakeFirst();
  return written !== undefined;
}

/** The report with a reference. */
export async function findReport(db: Database, reference: string): Promise<ReceivedReport | null> {
  const row = await db
    .selectFrom('accessibility_report')
    .selectAll()
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row === undefined ? null : rowToReport(row);
}

/** Reports that nobody has handled, the oldest first. */
export async function findOpenReports(db: Database): Promise<readonly ReceivedReport[]> {
  const rows = await db
    .selectFrom('accessibility_report')
    .selectAll()
    .where('handled_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(rowToReport);
}

/** Reports that have been handled, the latest first, with who did it. */
export async function findHandledReports(db: Database, most: number): Promise<readonly HandledReport[]> {
  const rows = await db
    .selectFrom('accessibility_report')
    .selectAll()
    .select((eb) =>
      eb
        .selectFrom('audit_entry')
        .innerJoin('account', 'account.id', 'audit_entry.actor')
        .select('account.name')
        .whereRef('audit_entry.subject', '=', 'accessibility_report.reference')
        .where('audit_entry.action', '=', 'accessibility.handled')
        .orderBy('audit_entry.seq', 'desc')
        .limit(1)
        .as('handled_by'),
    )
    .where('handled_at', 'is not', null)
    .orderBy('handled_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.flatMap(({ handled_by, ...row }) =>
    row.handled_at === null
      ? []
      : [{ ...rowToReport(row), handledAt: row.handled_at, handledBy: handled_by }],
  );
}

/** Sets when an open report was handled. @returns whether there was an open one with that reference */
export async function setHandled(db: Database, reference: string, at: Instant): Promise<boolean> {
  const handled = await db
    .updateTable('accessibility_report')
    .set({ handled_at: at })
    .where('reference', '=', reference)
    .where('handled_at', 'is', null)
    .returning('reference')
    .executeTakeFirst();
  return handled !== undefined;
}

function rowToReport(row: Selectable<AccessibilityReportTable>): ReceivedReport {
  return {
    reference: row.reference,
    message: row.message,
    page: row.page,
    wantsAccessibleVersion: row.wants_accessible_version === 1,
    email: row.email,
    language: row.language,
    receivedAt: row.created_at,
    handledAt: row.handled_at,
  };
}
