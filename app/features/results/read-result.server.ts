import { feedbackPunctuality } from '~/features/dialogues/dialogue';
import type { FeedbackStanding } from '~/features/dialogues/dialogue-detail';
import type { DialogueSummary } from '~/features/dialogues/dialogue-summary';
import { readSummary } from '~/features/dialogues/read-summaries.server';
import type { Reading } from '~/features/dialogues/summarise-dialogue.server';
import { pickOptional } from '~/i18n/localized';
import { dayOf, toInstant } from '~/platform/clock';
import type { Database } from '~db/client';

import { compareResults, type ComparableResult } from './compare-results';
import type { ResultVersionLine, ShownResult } from './result';
import {
  findActions,
  findDecisions,
  findVersions,
  type ActionRow,
  type DecisionRow,
  type VersionRow,
} from './result.queries.server';
import { showAction, showContent, showDecision } from './show-result.server';
import { actionsAsTold, decisionsAsTold } from './told-outcome';

/** The one page that every channel points to. */
export interface ResultPage {
  dialogue: DialogueSummary;
  feedback: FeedbackStanding;
  sourceLanguage: string;
  result: ShownResult;
  /** Every version, newest first. */
  history: readonly ResultVersionLine[];
  isNewest: boolean;
}

/**
 * Reads a result as it stands, or as an earlier version told it: with the decisions and actions that were on record while that one was the
 * newest.
 *
 * @param wanted the number of a version; the newest when left out
 * @returns null when there is no such result that everyone may see
 */
export async function readResult(
  db: Database,
  slug: string,
  reading: Reading,
  wanted?: number,
): Promise<ResultPage | null> {
  const now = toInstant(reading.now);
  const found = await readSummary(db, slug, reading);
  if (found === null) return null;
  const { row } = found.overview;
  const versions = await findVersions(db, row.id, now);
  const index =
    wanted === undefined ? versions.length - 1 : versions.findIndex(({ version }) => version === wanted);
  const shown = versions[index];
  if (shown === undefined) return null;

  const [decisions, actions] = await Promise.all([findDecisions(db, row.id), findActions(db, row.id)]);
  const wording = { language: reading.language, source: row.source_language };
  const until = versions[index + 1]?.publishedAt ?? null;
  const asOf = (position: number) => knownWhileNewest(versions, position, decisions, actions);
  const current = asOf(index);
  const previous = index > 0 ? asOf(index - 1) : null;
  return {
    dialogue: found.summary,
    feedback: {
      promisedOn: row.feedback_promised_on,
      givenOn: row.feedback_given_on,
      punctuality: feedbackPunctuality(
        row.feedback_promised_on,
        row.feedback_given_on,
        dayOf(reading.now),
        found.summary.state === 'cancelled',
      ),
    },
    sourceLanguage: row.source_language,
    result: {
      ...showContent(shown, row.influence_level, wording),
      changes: previous === null ? [] : compareResults(previous, current, wording.language, wording.source),
      decisions: current.decisions.map((decision) => showDecision(decision, wording, shown.content)),
      actions: current.actions.map((action) =>
        showAction(action, until === null ? dayOf(reading.now) : dayOf(until), wording),
      ),
    },
    history: versions
      .map(({ version, publishedAt, changeNote }) => ({
        version,
        publishedAt,
        changeNote: pickOptional(changeNote, wording.language, wording.source),
      }))
      .reverse(),
    isNewest: index === versions.length - 1,
  };
}

/** What was on record while a version was the newest: until the moment at which the next one came. */
function knownWhileNewest(
  versions: readonly VersionRow[],
  index: number,
  decisions: readonly DecisionRow[],
  actions: readonly ActionRow[],
): Pick<ComparableResult, 'content'> & { decisions: DecisionRow[]; actions: ActionRow[] } {
  const version = versions[index];
  if (version === undefined) throw new RangeError('no such version');
  const until = versions[index + 1]?.publishedAt ?? null;
  const { told } = version.content;
  // What has been corrected since is read as it was.
  if (until !== null && told !== undefined)
    return {
      content: version.content,
      decisions: [...decisionsAsTold(told.decisions, decisions)],
      actions: [...actionsAsTold(told.actions, actions)],
    };
  const known = ({ recordedAt }: { recordedAt: string }) => until === null || recordedAt < until;
  return { content: version.content, decisions: decisions.filter(known), actions: actions.filter(known) };
}
