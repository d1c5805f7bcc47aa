import type { DialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import type { Language } from '~/i18n/language';
import type { LoadContext } from '~/load-context';
import { toInstant } from '~/platform/clock';

import { readFollowUp } from '../read-follow-up.server';
import { showReport } from './read-report.server';
import { readReportContent, readReportObstacles } from './report-publication.server';
import { findReports } from './report.queries.server';

/** Reads the page where a report is written: its form, how it would be read, and what stops it. */
export async function readReportWork(
  context: Pick<LoadContext, 'db' | 'clock'>,
  opened: Pick<DialogueWork, 'dialogue' | 'may'>,
  language: Language,
) {
  const { db, clock } = context;
  const { dialogue } = opened;
  const now = clock();
  const [{ form, facts }, content, versions] = await Promise.all([
    readFollowUp(context, opened, 'report', language),
    readReportContent(db, dialogue),
    findReports(db, dialogue.id, toInstant(now)),
  ]);
  return {
    form,
    mayWrite: facts.mayWrite,
    source: dialogue.sourceLanguage,
    shown: showReport(content, { language: language.tag, source: dialogue.sourceLanguage }),
    obstacles: await readReportObstacles(db, dialogue, content, now),
    isPublished: versions.length > 0,
  };
}
