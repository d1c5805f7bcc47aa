import { offeredLanguages } from '~/features/kommun/read-site.server';
import type { DialogueWork } from '~/features/planning/open-dialogue/read-dialogue-work.server';
import type { Language } from '~/i18n/language';
import type { LoadContext } from '~/load-context';
import { toInstant } from '~/platform/clock';

import { readFollowUp } from '../read-follow-up.server';
import { readReportContent, readReportObstacles } from './report-publication.server';
import { findReports } from './report.queries.server';

/** Reads the page where a report is written: its form, what stops it from being published, and by whom it can be. */
export async function readReportWork(
  context: Pick<LoadContext, 'db' | 'clock' | 'kommun'>,
  opened: Pick<DialogueWork, 'dialogue' | 'may'>,
  language: Language,
) {
  const { db, clock } = context;
  const { dialogue } = opened;
  const now = clock();
  const [{ form, facts }, content, versions] = await Promise.all([
    readFollowUp(context, opened, 'report', language),
    readReportContent(db, dialogue, now),
    findReports(db, dialogue.id, toInstant(now)),
  ]);
  return {
    form,
    mayWrite: facts.mayWrite,
    source: dialogue.sourceLanguage,
    obstacles: await readReportObstacles(db, dialogue, content, now),
    isPublished: versions.length > 0,
    languages: offeredLanguages(context).map(({ tag }) => tag),
    mayAsk: opened.may('ask-publication'),
  };
}
