import type { DialogueSummary } from '~/features/dialogues/dialogue-summary';
import { readSummary } from '~/features/dialogues/read-summaries.server';
import type { Reading } from '~/features/dialogues/summarise-dialogue.server';
import type { ShownDimension } from '~/features/results/result';
import { isSmallCount } from '~/features/results/suppression';
import { pickOptional, type LocalText } from '~/i18n/localized';
import { toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Instant } from '~db/columns';
import type { ReportContent, ReportGoal, ReportGroup } from '~db/schema/report-version';

import { showParticipation } from '../figures/show-participation';
import { showQuestions, type ShownQuestion } from '../figures/show-questions';
import { reportTexts, type ReportText } from '../follow-up-fields';
import { findReports } from './report.queries.server';

/** A report as its page tells it. */
export interface ShownReport {
  texts: readonly { name: ReportText; text: LocalText }[];
  goals: readonly ReportGoal[];
  groups: readonly (Omit<ReportGroup, 'count'> & { count: number | 'suppressed' | null })[];
  participants: number | null;
  participation: readonly ShownDimension[];
  answered: number;
  /** Who those are who answered. */
  respondents: readonly ShownDimension[];
  questions: readonly ShownQuestion[];
  quotes: readonly LocalText[];
  /** The language that goals and groups are written in. */
  source: string;
}

/** The page of a report. */
export interface ReportPage {
  dialogue: DialogueSummary;
  report: ShownReport;
  version: number;
  publishedAt: Instant;
  changeNote: LocalText | null;
  /** Every version, newest first. */
  history: readonly { version: number; publishedAt: Instant; changeNote: LocalText | null }[];
  isNewest: boolean;
}

/** Words a report in a language, without what would point anyone out. */
function showReport(
  content: ReportContent,
  { language, source }: { language: string; source: string },
): ShownReport {
  return {
    texts: reportTexts.flatMap((name) => {
      const text = pickOptional(content[name], language, source);
      return text === null ? [] : [{ name, text }];
    }),
    goals: content.goals,
    groups: content.groups.map(({ count, ...group }) => ({
      ...group,
      count: count === undefined ? null : isSmallCount(count) ? 'suppressed' : count,
    })),
    participants:
      content.participants === undefined || isSmallCount(content.participants) ? null : content.participants,
    participation: showParticipation(content.participation, { language, source }),
    respondents: showParticipation(content.respondents ?? [], { language, source }),
    answered: isSmallCount(content.answered) ? 0 : content.answered,
    questions: isSmallCount(content.answered) ? [] : showQuestions(content.questions),
    quotes: content.quotes,
    source,
  };
}

/**
 * Reads a report as it stands, or as an earlier version told it.
 *
 * @param wanted the number of a version; the newest when left out
 * @returns null when there is none such that everyone may see
 */
export async function readReport(
  db: Database,
  slug: string,
  reading: Reading,
  wanted?: number,
): Promise<ReportPage | null> {
  const found = await readSummary(db, slug, reading);
  if (found === null) return null;
  const { row } = found.overview;
  const versions = await findReports(db, row.id, toInstant(reading.now));
  const shown = wanted === undefined ? versions.at(-1) : versions.find(({ version }) => version === wanted);
  if (shown === undefined) return null;
  const wording = { language: reading.language, source: row.source_language };
  const note = (texts: typeof shown.changeNote) => pickOptional(texts, wording.language, wording.source);
  return {
    dialogue: found.summary,
    report: showReport(shown.content, wording),
    version: shown.version,
    publishedAt: shown.publishedAt,
    changeNote: note(shown.changeNote),
    history: versions
      .map(({ version, publishedAt, changeNote }) => ({ version, publishedAt, changeNote: note(changeNote) }))
      .reverse(),
    isNewest: shown.version === versions.at(-1)?.version,
  };
}
