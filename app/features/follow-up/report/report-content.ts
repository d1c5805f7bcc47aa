import type { InfluenceLevel } from '~/features/dialogues/dialogue';
import { isParticipation } from '~/features/dialogues/influence-level';
import { isStale, textsOf, valueOf, type Draft } from '~/features/planning/draft/draft';
import type { Localized } from '~db/columns';
import type { ReportContent } from '~db/schema/report-version';

import { participationIn, type KnownOfParticipants } from '../figures/participation-in';
import { goalOutcomes, groupsReached } from '../follow-up-facts';
import { followUpFields, reportFields, reportTexts, type ReportText } from '../follow-up-fields';

/** What participants answered, as a report tells it. */
type Evaluated = Pick<ReportContent, 'answered' | 'questions' | 'quotes' | 'respondents'>;

/**
 * The report as it would be published now. A translation that was made from an earlier text is left out, so that readers get the original with the usual note: it may say
 * something that no longer holds.
 */
export function reportContent(
  draft: Draft,
  evaluated: Evaluated,
  known: KnownOfParticipants & { participants: number | null },
): ReportContent {
  const participants = valueOf(draft, followUpFields.followUpParticipants) ?? known.participants;
  return {
    ...Object.fromEntries(
      reportTexts.flatMap((text) => {
        const texts = freshTexts(draft, text);
        return texts === null ? [] : [[text, texts]];
      }),
    ),
    goals: goalOutcomes(draft),
    groups: groupsReached(draft),
    ...(participants === null ? {} : { participants }),
    participation: participationIn(draft, known),
    ...evaluated,
  };
}

function freshTexts(draft: Draft, text: ReportText): Localized | null {
  const field = reportFields[text];
  const fresh = Object.entries(textsOf(draft, field)).filter(
    ([language]) => !isStale(draft, field, language),
  );
  return fresh.length === 0 ? null : Object.fromEntries(fresh);
}

/** What stops a report from being published. */
export type ReportObstacle =
  { kind: 'not-over' } | { kind: 'evaluation-open' } | { kind: 'no-text'; text: ReportText };

/** How the dialogue of a report stands. */
interface ReportStanding {
  isOver: boolean;
  /** Whether participants are still being asked how it was. */
  isAsking: boolean;
  source: string;
  level: InfluenceLevel;
}

/** What a report can't be published without: that the dialogue and its evaluation are over, what was done, what it led to (of information nothing is asked), and what went well and less well. */
export function reportObstacles(
  content: ReportContent,
  { isOver, isAsking, source, level }: ReportStanding,
): readonly ReportObstacle[] {
  const needed: readonly ReportText[] = [
    'process',
    'results',
    ...(isParticipation(level) ? (['use'] as const) : []),
    'lessons',
  ];
  return [
    ...(isOver ? [] : [{ kind: 'not-over' } as const]),
    ...(isAsking ? [{ kind: 'evaluation-open' } as const] : []),
    ...needed
      .filter((text) => (content[text]?.[source] ?? '') === '')
      .map((text) => ({ kind: 'no-text', text }) as const),
  ];
}
