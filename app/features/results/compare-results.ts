import { isSameContent } from '~/features/dialogues/same-content';
import { pickText } from '~/i18n/localized';
import type { Localized } from '~db/columns';
import type { ResultContent } from '~db/schema/result-version';

import type { ResultChange } from './result';

/** What a version of a result knew: its own content, and the decisions and actions on record while it was the newest. */
export interface ComparableResult {
  content: ResultContent;
  decisions: readonly { id: string; outcome: Localized }[];
  actions: readonly { id: string; title: Localized }[];
}

/** Tells what differs between two versions of a result, so that nobody has to read both. */
export function compareResults(
  before: ComparableResult,
  after: ComparableResult,
  language: string,
  source: string,
): ResultChange[] {
  const changes: ResultChange[] = [];
  const [old, fresh] = [before.content, after.content];
  const title = (texts: Localized) => pickText(texts, language, source);

  if (differs(old.summary, fresh.summary)) changes.push({ kind: 'summary' });
  const oldThemes = new Map(old.themes.map((theme) => [theme.key, theme]));
  for (const theme of fresh.themes) {
    const earlier = oldThemes.get(theme.key);
    if (earlier === undefined) changes.push({ kind: 'theme-added', title: title(theme.title) });
    else if (earlier.outcome !== theme.outcome) {
      changes.push({
        kind: 'outcome-changed',
        title: title(theme.title),
        from: earlier.outcome,
        to: theme.outcome,
      });
    } else if (differs(earlier, theme)) changes.push({ kind: 'theme-changed', title: title(theme.title) });
  }
  const kept = new Set(fresh.themes.map((theme) => theme.key));
  for (const theme of old.themes) {
    if (!kept.has(theme.key)) changes.push({ kind: 'theme-removed', title: title(theme.title) });
  }
  if (old.participants !== fresh.participants) {
    changes.push({
      kind: 'participants-changed',
      from: old.participants ?? null,
      to: fresh.participants ?? null,
    });
  }
  if (differs(old.participation, fresh.participation) || differs(old.notReached, fresh.notReached))
    changes.push({ kind: 'participation' });
  if (differs(old.use, fresh.use)) changes.push({ kind: 'use' });
  if (differs(old.nextSteps, fresh.nextSteps)) changes.push({ kind: 'next-steps' });
  if (old.achievedLevel !== fresh.achievedLevel || differs(old.levelComment, fresh.levelComment))
    changes.push({ kind: 'level' });

  const knownDecisions = new Set(before.decisions.map(({ id }) => id));
  for (const { id, outcome } of after.decisions) {
    if (!knownDecisions.has(id)) changes.push({ kind: 'decision-added', title: title(outcome) });
  }
  const knownActions = new Set(before.actions.map(({ id }) => id));
  for (const action of after.actions) {
    if (!knownActions.has(action.id)) changes.push({ kind: 'action-added', title: title(action.title) });
  }
  return changes;
}

function differs(a: unknown, b: unknown): boolean {
  return !isSameContent(a, b);
}
