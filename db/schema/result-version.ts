import type { CreatedAt, Day, Id, Instant, Json, Localized } from '../columns';
import type { InfluenceLevel } from './dialogue';

/** What became of one theme. `partly`: some of it will be done. `later`: it is to be tried again at a named time. */
export type ThemeOutcome = 'yes' | 'partly' | 'no' | 'later' | 'pending';

/** What participants said on one theme, and how it was taken into account. */
export interface ResultTheme {
  /** Stable between versions, so that a change can be told. */
  key: string;
  title: Localized;
  said: Localized;
  /** What the kommun concludes from it; left out in results from before it was told, and where none is drawn. */
  conclusion?: Localized;
  /** How many raised it, of those who took part. */
  mentions?: number;
  response: Localized;
  outcome: ThemeOutcome;
  /** The decisions that it led to, by id; left out in results from before it was told. */
  decisions?: readonly Id[];
}

/** A decision as a version of a result told it. */
export interface ToldDecision {
  id: Id;
  /** The body's slug and name. */
  body?: { slug: string; name: Localized };
  decidedOn?: Day;
  section?: string;
  reference?: string;
  outcome: Localized;
  grounds?: Localized;
  /** The protocol, by the id of the document. */
  protocol?: Id;
}

/** An action as a version of a result told it; what has happened to it since stands with the action. */
export interface ToldAction {
  id: Id;
  title: Localized;
  responsible: Localized;
  dueOn?: Day;
  /** The decision that it follows from. */
  decision?: Id;
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
  /** Decisions and actions as they were told, so that a later correction of one does not change what this version said. Left out in results from before they were kept. */
  told?: { decisions: readonly ToldDecision[]; actions: readonly ToldAction[] };
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
