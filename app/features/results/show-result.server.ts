import type { InfluenceLevel } from '~/features/dialogues/dialogue';
import { pickOptional, pickText } from '~/i18n/localized';
import type { Day, Localized } from '~db/columns';
import type { ParticipationDimension, ResultContent } from '~db/schema/result-version';

import type { ShownAction, ShownDecision, ShownDimension, ShownResult, ShownTheme } from './result';
import type { ActionRow, DecisionRow, VersionRow } from './result.queries.server';
import { suppressedCounts } from './suppression';

/** The language to show in, and the one that the content was written in. */
export interface Wording {
  language: string;
  source: string;
}

/** The parts of a result that are its own; decisions, actions and changes are added by the use case. */
export function showContent(
  { content, version, publishedAt, changeNote }: VersionRow,
  promisedLevel: InfluenceLevel,
  { language, source }: Wording,
): Omit<ShownResult, 'decisions' | 'actions' | 'changes'> {
  const text = (texts: Localized | null | undefined) => pickOptional(texts, language, source);
  return {
    version,
    publishedAt,
    changeNote: text(changeNote),
    summary: pickText(content.summary, language, source),
    themes: content.themes.map((theme) => showTheme(theme, content.participants, { language, source })),
    use: text(content.use),
    nextSteps: text(content.nextSteps),
    participants: content.participants ?? null,
    participation: (content.participation ?? []).map((dimension) =>
      showDimension(dimension, { language, source }),
    ),
    notReached: text(content.notReached),
    promisedLevel,
    achievedLevel: content.achievedLevel ?? null,
    levelComment: text(content.levelComment),
  };
}

function showTheme(
  theme: ResultContent['themes'][number],
  participants: number | undefined,
  { language, source }: Wording,
): ShownTheme {
  const known = theme.mentions !== undefined && participants !== undefined && participants > 0;
  return {
    key: theme.key,
    title: pickText(theme.title, language, source),
    said: pickText(theme.said, language, source),
    mentions: theme.mentions ?? null,
    share: known ? Math.min(1, (theme.mentions ?? 0) / (participants ?? 1)) : null,
    response: pickText(theme.response, language, source),
    outcome: theme.outcome,
  };
}

function showDimension(
  { dimension, groups }: ParticipationDimension,
  { language, source }: Wording,
): ShownDimension {
  const total = groups.reduce((sum, group) => sum + group.count, 0);
  const suppressed = suppressedCounts(groups.map((group) => group.count));
  return {
    dimension,
    total,
    groups: groups.map((group, index) => ({
      label: pickText(group.label, language, source),
      count: suppressed[index] === true ? ('suppressed' as const) : group.count,
      share: suppressed[index] === true || total === 0 ? null : group.count / total,
      populationShare: group.populationShare ?? null,
    })),
  };
}

/** A decision in the words of one language. */
export function showDecision(decision: DecisionRow, { language, source }: Wording): ShownDecision {
  return {
    id: decision.id,
    body:
      decision.body === null
        ? null
        : { slug: decision.body.slug, name: pickText(decision.body.name, language, source) },
    decidedOn: decision.decidedOn,
    section: decision.section,
    reference: decision.reference,
    outcome: pickText(decision.outcome, language, source),
    grounds: pickOptional(decision.grounds, language, source),
    protocol:
      decision.protocol === null
        ? null
        : { ...decision.protocol, title: pickText(decision.protocol.title, language, source) },
  };
}

/** An action as it stood on a day, in the words of one language. */
export function showAction(action: ActionRow, on: Day, { language, source }: Wording): ShownAction {
  const updates = action.updates
    .filter((update) => update.updatedOn <= on)
    .map((update) => ({ ...update, note: pickOptional(update.note, language, source) }))
    .reverse();
  const latest = updates[0];
  const state = latest?.state ?? 'planned';
  return {
    id: action.id,
    title: pickText(action.title, language, source),
    responsible: pickText(action.responsible, language, source),
    dueOn: action.dueOn,
    state,
    updatedOn: latest?.updatedOn ?? null,
    updates,
    late: state !== 'done' && state !== 'stopped' && action.dueOn !== null && action.dueOn < on,
  };
}
