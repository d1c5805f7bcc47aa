import type { InfluenceLevel } from '~/features/dialogues/dialogue';
import { pickOptional, pickText } from '~/i18n/localized';
import type { Day, Localized } from '~db/columns';
import type { ParticipationDimension, ResultContent } from '~db/schema/result-version';

import type { ShownAction, ShownDecision, ShownDimension, ShownResult, ShownTheme } from './result';
import type { ActionRow, DecisionRow, VersionRow } from './result.queries.server';
import { isSmallCount, suppressedCounts } from './suppression';

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
    participation: (content.participation ?? []).flatMap(
      (dimension) => showDimension(dimension, { language, source }) ?? [],
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
  const mentions = theme.mentions === undefined || isSmallCount(theme.mentions) ? null : theme.mentions;
  const hasShare = mentions !== null && participants !== undefined && participants > 0;
  return {
    key: theme.key,
    title: pickText(theme.title, language, source),
    said: pickText(theme.said, language, source),
    conclusion: pickOptional(theme.conclusion, language, source),
    mentions,
    share: hasShare ? Math.min(1, mentions / participants) : null,
    response: pickText(theme.response, language, source),
    outcome: theme.outcome,
    decisions: theme.decisions ?? [],
  };
}

/** What may be shown of who took part in one respect; null when any of it would point someone out. */
function showDimension(
  { dimension, groups }: ParticipationDimension,
  { language, source }: Wording,
): ShownDimension | null {
  const total = groups.reduce((sum, group) => sum + group.count, 0);
  const suppressed = suppressedCounts(groups.map((group) => group.count));
  if (suppressed === null) return null;
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

/** A decision in the words of one language. @param content the result that it stands in, which tells the themes that it answers */
export function showDecision(
  decision: DecisionRow,
  { language, source }: Wording,
  content?: ResultContent,
): ShownDecision {
  return {
    id: decision.id,
    themes: (content?.themes ?? [])
      .filter(({ decisions }) => decisions?.includes(decision.id))
      .map(({ key, title, conclusion }) => ({
        ...{ key, title: pickText(title, language, source) },
        isConcluded: conclusion !== undefined,
      })),
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
    decisionId: action.decisionId,
    state,
    updatedOn: latest?.updatedOn ?? null,
    updates,
    late: state !== 'done' && state !== 'stopped' && action.dueOn !== null && action.dueOn < on,
  };
}
