import type { Reading } from '~/features/dialogues/summarise-dialogue.server';
import type { PublishedDialogue } from '~/features/publishing/publication-handler.server';
import { readAsked } from '~/features/publishing/read-asked.server';
import type { Database } from '~db/client';
import type { ReportContent } from '~db/schema/report-version';

import { readReport, type ReportPage } from './read-report.server';
import { publishReport, readReportContent } from './report-publication.server';

/** Thrown in order to undo what was written only to be read. */
class Undo extends Error {
  constructor(readonly page: ReportPage | null) {
    super('undone');
  }
}

/**
 * The page of a report as everyone would see it. It is published in a transaction, read by the same reader as the page itself, and undone: so a preview can never differ
 * from the page.
 *
 * @param requestId of what someone has asked to publish; the working copy as it stands when null
 * @returns null when no report of that dialogue was asked for under that id, and while the dialogue itself is not public
 */
export async function previewReport(
  db: Database,
  dialogue: PublishedDialogue,
  reading: Reading,
  requestId: string | null,
): Promise<ReportPage | null> {
  const which = { dialogueId: dialogue.id, kind: 'report' } as const;
  const asked = requestId === null ? null : await readAsked<ReportContent>(db, { id: requestId, ...which });
  if (requestId !== null && asked === null) return null;
  try {
    return await db.transaction().execute(async (trx): Promise<never> => {
      const shown = asked ?? { content: await readReportContent(trx, dialogue, reading.now), note: null };
      await publishReport(trx, dialogue, shown, reading.now);
      throw new Undo(await readReport(trx, dialogue.slug, reading));
    });
  } catch (error) {
    if (error instanceof Undo) return error.page;
    throw error;
  }
}
