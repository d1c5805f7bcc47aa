import type { CreatedAt, Id, Instant, Json, Localized } from '../columns';
import type { InfluenceLevel } from './dialogue';

/** What became of one theme. `partly`: some of it will be done. `later`: it is to be tried again at a named time. */
export type ThemeOutcome = 'yes' | 'partly' | 'no' | 'later' | 'pending';

/** What participants said on one theme, and how it was taken into account. */
export interface ResultTheme {
  /** Stable between versions, so that a change can be told. */
  key: string;
  title: Localized;
  said: Localized;
  /** How many raised it, of those who took part. */
  mentions?: number;
  response: Localized;
  outcome: ThemeOutcome;
}

export interface ParticipationGroup {
  label: Localized;
  /** Number of people. Null where it was not asked. */
  count: number;
  /** Share of the target population, 0–1, for comparison. */
  populationShare?: number;
}

export interface ParticipationDimension {
  dimension: 'age' | 'gender' | 'area' | 'channel';
  groups: readonly ParticipationGroup[];
}

/** The result as it stood when it was published. Never changed afterwards: a correction is a new version. */
export interface ResultContent {
  /** The result in two sentences. */
  summary: Localized;
  themes: readonly ResultTheme[];
  /** How the results have been or will be used. */
  use?: Localized;
  nextSteps?: Localized;
  participants?: number;
  participation?: readonly ParticipationDimension[];
  /** Who was not reached, and what is done about it. */
  notReached?: Localized;
  /** The level that the dialogue reached in truth, as the kommun itself judges. */
  achievedLevel?: InfluenceLevel;
  levelComment?: Localized;
}

export interface ResultVersionTable {
  id: Id;
  dialogue_id: Id;
  version: number;
  content: Json<ResultContent>;
  /** What changed since the version before, and why. Null for the first. */
  change_note: Json<Localized> | null;
  published_at: Instant;
  recorded_at: CreatedAt;
}
