import { isSameContent } from '~/features/dialogues/same-content';
import { pickText, type LocalText } from '~/i18n/localized';
import type { Day, Localized } from '~db/columns';
import type { ResultContent } from '~db/schema/result-version';

import type { ResultChange } from './result';

/** What a version of a result knew: its own content, and the decisions and actions on record while it was the newest. */
export interface ComparableResult {
  content: ResultContent;
  decisions: readonly ComparableDecision[];
  actions: readonly ComparableAction[];
}

interface ComparableDecision {
  id: string;
  outcome: Localized;
  grounds?: Localized | null;
  body?: { slug: string } | null;
  decidedOn?: Day | null;
  section?: string | null;
  reference?: string | null;
  protocol?: { id: string } | null;
}

interface ComparableAction {
  id: string;
  title: Localized;
  responsible?: Localized;
  dueOn?: Day | null;
  decisionId?: string | null;
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

  changes.push(
    ...compareThings('decision', before.decisions, after.decisions, {
      facts: decisionFacts,
      title: ({ outcome }) => title(outcome),
    }),
    ...compareThings('action', before.actions, after.actions, {
      facts: actionFacts,
      title: (action) => title(action.title),
    }),
  );
  return changes;
}

/** What came, went and was changed among decisions or actions. */
function compareThings<Thing extends { id: string }>(
  kind: 'decision' | 'action',
  before: readonly Thing[],
  after: readonly Thing[],
  { facts, title }: { facts: (thing: Thing) => unknown; title: (thing: Thing) => LocalText },
): ResultChange[] {
  const known = new Map(before.map((thing) => [thing.id, thing]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((thing): ResultChange[] => {
      const earlier = known.get(thing.id);
      if (earlier === undefined) return [{ kind: `${kind}-added`, title: title(thing) }];
      return differs(facts(earlier), facts(thing)) ? [{ kind: `${kind}-changed`, title: title(thing) }] : [];
    }),
    ...before
      .filter(({ id }) => !kept.has(id))
      .map((thing): ResultChange => ({ kind: `${kind}-removed`, title: title(thing) })),
  ];
}

/** What a decision says. A body that has got another name is the same one. */
function decisionFacts({
  outcome,
  grounds,
  body,
  decidedOn,
  section,
  reference,
  protocol,
}: ComparableDecision) {
  return {
    ...{ outcome, grounds: grounds ?? null, body: body?.slug ?? null, decidedOn: decidedOn ?? null },
    ...{ section: section ?? null, reference: reference ?? null, protocol: protocol?.id ?? null },
  };
}

/** What an action says; what has happened to it since is told with it. */
function actionFacts({ title, responsible, dueOn, decisionId }: ComparableAction) {
  return { title, responsible: responsible ?? null, dueOn: dueOn ?? null, decision: decisionId ?? null };
}

function differs(a: unknown, b: unknown): boolean {
  return !isSameContent(a, b);
}
