import type { InfluenceLevel } from '~/features/dialogues/dialogue';
import { storedValue, thingsOf, valueOf, type Draft } from '~/features/planning/draft/draft';
import type { DraftField } from '~/features/planning/draft/draft-field';
import type { Day, Id, Instant, Localized } from '~db/columns';
import type {
  ParticipationDimension,
  ResultContent,
  ResultTheme,
  ToldAction,
  ToldDecision,
} from '~db/schema/result-version';

import { actionsOf, currentTexts, decisionsOf, removedThings, type ThemeBasis } from './outcome-draft';
import { actionFields, decisionFields, dimensions, resultFields } from './outcome-fields';
import { decisionDayProblem } from './outcome-rules';

/** What the result is made of besides its working copy. */
export interface ResultFacts {
  themes: readonly ThemeBasis[];
  /** The newest published version; null while there is none. */
  published: ResultContent | null;
  level: InfluenceLevel;
  closesAt: Instant | null;
  /** The day for which a decision is promised. */
  decisionExpectedOn: Day | null;
  today: Day;
  bodies: ReadonlyMap<string, Localized>;
}

/** Where what stops a result is put right. */
export type OutcomePlace = 'result' | 'decisions' | 'actions' | 'conclusions';

/** Something that stops a result from being published. */
export interface ResultObstacle {
  code:
    | 'no-summary'
    | 'no-themes'
    | 'theme-not-concluded'
    | 'theme-without-response'
    | 'theme-without-outcome'
    | 'no-decision'
    | 'decision-before-close'
    | 'decision-in-future'
    | 'decision-without-day'
    | 'decision-without-words'
    | 'decision-without-grounds'
    | 'action-without-words'
    | 'action-without-responsible';
  place: OutcomePlace;
  /** The decision or action. */
  item?: Id;
  /** What the theme, decision or action is called, in the dialogue's own language. */
  name?: string;
}

/** What is published: the result with its decisions and actions, and those that are taken away. */
export interface ResultSnapshot {
  content: ResultContent;
  removed: { decisions: readonly Id[]; actions: readonly Id[] };
  /** The keys of themes of which it is not said what they came to. */
  unanswered: readonly string[];
}

/** What decides whether a result may be published, besides what it says. */
export type ObstacleFacts = Pick<ResultFacts, 'level' | 'closesAt' | 'decisionExpectedOn' | 'today'> & {
  /** The language that the dialogue is written in: a text counts when it is there in that. */
  source: string;
};

/** Everything that stops a result from being published, in the order of its pages. */
export function resultObstacles(
  { content, unanswered }: ResultSnapshot,
  facts: ObstacleFacts,
): readonly ResultObstacle[] {
  return [
    ...decisionObstacles(content, facts),
    ...(content.told?.actions ?? []).flatMap((action) => actionObstacles(action, facts)),
    ...themeObstacles(content, unanswered, facts),
    ...(lacks(content.summary, facts) ? [{ code: 'no-summary' as const, place: 'result' as const }] : []),
  ];
}

function decisionObstacles({ told }: ResultContent, facts: ObstacleFacts): ResultObstacle[] {
  const decisions = told?.decisions ?? [];
  const place = 'decisions' as const;
  if (decisions.length === 0 && facts.decisionExpectedOn !== null) return [{ code: 'no-decision', place }];
  return decisions.flatMap(({ id: item, decidedOn, outcome, grounds }): ResultObstacle[] => {
    const about = { place, item, name: nameOf(outcome, facts) };
    const day = decidedOn === undefined ? null : decisionDayProblem(decidedOn, facts);
    return [
      ...(decidedOn === undefined ? [{ code: 'decision-without-day' as const, ...about }] : []),
      ...(day === null ? [] : [{ code: `decision-${day}` as const, ...about }]),
      ...(lacks(outcome, facts) ? [{ code: 'decision-without-words' as const, ...about }] : []),
      ...(lacks(grounds, facts) ? [{ code: 'decision-without-grounds' as const, ...about }] : []),
    ];
  });
}

function actionObstacles(
  { id: item, title, responsible }: ToldAction,
  facts: ObstacleFacts,
): ResultObstacle[] {
  const about = { place: 'actions' as const, item, name: nameOf(title, facts) };
  return [
    ...(lacks(title, facts) ? [{ code: 'action-without-words' as const, ...about }] : []),
    ...(lacks(responsible, facts) ? [{ code: 'action-without-responsible' as const, ...about }] : []),
  ];
}

function themeObstacles(
  { themes }: ResultContent,
  unanswered: readonly string[],
  facts: ObstacleFacts,
): ResultObstacle[] {
  // Who informs has asked nothing, and has no answers to sort.
  if (themes.length === 0)
    return facts.level === 'inform' ? [] : [{ code: 'no-themes', place: 'conclusions' }];
  return themes.flatMap(({ key, title, said, response }): ResultObstacle[] => {
    const name = nameOf(title, facts);
    const here = { place: 'result' as const, name };
    return [
      ...(lacks(said, facts)
        ? [{ code: 'theme-not-concluded' as const, place: 'conclusions' as const, name }]
        : []),
      ...(lacks(response, facts) ? [{ code: 'theme-without-response' as const, ...here }] : []),
      ...(unanswered.includes(key) ? [{ code: 'theme-without-outcome' as const, ...here }] : []),
    ];
  });
}

function lacks(texts: Localized | undefined, { source }: ObstacleFacts): boolean {
  return (texts?.[source] ?? '').trim() === '';
}

function nameOf(texts: Localized, { source }: ObstacleFacts): string {
  return texts[source] ?? Object.values(texts)[0] ?? '';
}

/** The result as it would be published now. Of one with {@link resultObstacles} some parts are empty. */
export function resultFromDraft(draft: Draft, facts: ResultFacts): ResultSnapshot {
  const told = {
    decisions: decisionsOf(draft).map((decision) => toldDecision(decision, facts)),
    actions: actionsOf(draft).map(toldAction),
  };
  const text = (field: DraftField<string>) => orNothing(currentTexts(draft, field));
  const participation = participationOf(draft, facts);
  return {
    content: withoutNothing({
      summary: currentTexts(draft, resultFields.resultSummary),
      themes: facts.themes.map((basis) => themeOf(draft, basis)),
      use: text(resultFields.resultUsed),
      nextSteps: text(resultFields.resultNext),
      participants: valueOf(draft, resultFields.resultParticipants) ?? undefined,
      participation: participation.length === 0 ? undefined : participation,
      notReached: text(resultFields.resultNotReached),
      achievedLevel: valueOf(draft, resultFields.achievedLevel) ?? undefined,
      levelComment: text(resultFields.levelComment),
      told,
    }) as unknown as ResultContent,
    removed: {
      decisions: removedThings(draft, decisionFields.decisions),
      actions: removedThings(draft, actionFields.actions),
    },
    unanswered: facts.themes
      .map(({ key }) => key)
      .filter((key) => storedValue(draft, resultFields.themeOutcome, key) === null),
  };
}

function themeOf(draft: Draft, { key, title, said, conclusion, mentions }: ThemeBasis): ResultTheme {
  const decisions = decisionsOf(draft)
    .filter(({ themes }) => themes.includes(key))
    .map(({ id }) => id);
  return {
    ...{ key, title, said },
    ...(Object.keys(conclusion).length === 0 ? {} : { conclusion }),
    ...(mentions === null ? {} : { mentions }),
    response: currentTexts(draft, resultFields.themeResponse, key),
    outcome: storedValue(draft, resultFields.themeOutcome, key) ?? 'pending',
    ...(decisions.length === 0 ? {} : { decisions }),
  };
}

function toldDecision(
  {
    id,
    body,
    decidedOn,
    section,
    reference,
    document,
    outcome,
    grounds,
  }: ReturnType<typeof decisionsOf>[number],
  { bodies }: ResultFacts,
): ToldDecision {
  const name = bodies.get(body);
  return withoutNothing({
    id,
    body: name === undefined ? undefined : { slug: body, name },
    decidedOn: decidedOn === '' ? undefined : decidedOn,
    section,
    reference,
    outcome,
    grounds: orNothing(grounds),
    protocol: document,
  }) as unknown as ToldDecision;
}

function toldAction({
  id,
  title,
  responsible,
  dueOn,
  decision,
}: ReturnType<typeof actionsOf>[number]): ToldAction {
  return withoutNothing({ id, title, responsible, dueOn, decision }) as unknown as ToldAction;
}

/** Who took part. What was told of a group before, in other languages and of the population, stays with the group. */
function participationOf(draft: Draft, { published }: ResultFacts): readonly ParticipationDimension[] {
  const written = new Map(thingsOf(draft, resultFields.resultGroups).map(({ id, value }) => [id, value]));
  return dimensions.flatMap((dimension): ParticipationDimension[] => {
    const groups = written.get(dimension);
    if (groups === undefined) return [];
    const before = published?.participation?.find((one) => one.dimension === dimension)?.groups ?? [];
    return [
      {
        dimension,
        groups: groups.map(({ label, count }) => ({
          ...(before.find((group) => group.label[draft.source] === label) ?? {
            label: { [draft.source]: label },
          }),
          count,
        })),
      },
    ];
  });
}

function orNothing(texts: Localized): Localized | undefined {
  return Object.keys(texts).length === 0 ? undefined : texts;
}

/** Without the parts that are not told, so that the same result is kept as the same text. */
function withoutNothing(parts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
