import type { Database } from '~db/client';
import { fromJson, toJson, type Id, type Instant, type Localized } from '~db/columns';
import type { ReportContent } from '~db/schema/report-version';

/** A version of a report as it was published. */
export interface ReportVersion {
  version: number;
  content: ReportContent;
  changeNote: Localized | null;
  publishedAt: Instant;
}

/** Every version of a dialogue's report that was published by a moment, the first first. */
export async function findReports(
  db: Database,
  dialogueId: Id,
  now: Instant,
): Promise<readonly ReportVersion[]> {
  const rows = await db
    .selectFrom('report_version')
    .select(['version', 'content', 'change_note', 'published_at'])
    .where('dialogue_id', '=', dialogueId)
    .where('published_at', '<=', now)
    .orderBy('version')
    .execute();
  return rows.map(({ version, content, change_note: note, published_at: publishedAt }) => ({
    ...{ version, publishedAt },
    content: fromJson(content),
    changeNote: note === null ? null : fromJson(note),
  }));
}

/** The dialogues that have a report. */
export async function findReported(db: Database, now: Instant): Promise<ReadonlySet<Id>> {
  const rows = await db
    .selectFrom('report_version')
    .select('dialogue_id')
    .distinct()
    .where('published_at', '<=', now)
    .execute();
  return new Set(rows.map(({ dialogue_id: id }) => id));
}

/** Adds a version of a report. */
export async function insertReport(
  trx: Database,
  row: { id: Id; dialogueId: Id; version: number; publishedAt: Instant },
  { content, note }: { content: ReportContent; note: Localized | null },
): Promise<void> {
  await trx
    .insertInto('report_version')
    .values({
      ...{ id: row.id, dialogue_id: row.dialogueId, version: row.version, published_at: row.publishedAt },
      content: toJson(content),
      change_note: note === null ? null : toJson(note),
    })
    .execute();
}
