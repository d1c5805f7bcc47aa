import type { InfluenceLevel } from '~/features/dialogues/dialogue';
import type { Day, Id, Instant, Localized } from '~db/columns';

import type { ContributionSource, HiddenReason } from '../contribution';
import type { CategoryKind } from '../sorting/category';
import type { InputCounts } from '../sorting/coding';

/** A meeting as the body is told of it. */
export interface HandoverMeeting {
  title: Localized;
  day: Day;
  /** How many came; null when nobody counted. */
  attended: number | null;
}

/** Something that was said, as the package points to it: its words stand in one place only, so that what must be hidden later is hidden here too. */
export interface HandoverContribution {
  id: Id;
  number: number;
  /** The wording that stood when the package was made. */
  wording: number;
  source: ContributionSource;
  meeting: Localized | null;
  saidOn: Day;
  language: string;
  hidden: HiddenReason | null;
}

/** A theme, proposal, answer, need or idea, with the numbers of what was sorted under it. */
export interface HandoverCategory {
  id: Id;
  kind: CategoryKind;
  title: Localized;
  numbers: readonly number[];
  /** Of themes only, and empty until they are written. */
  said: Localized;
  conclusion: Localized;
}

/** All that is handed over to a body, as it stood. */
export interface HandoverContent {
  sourceLanguage: string;
  title: Localized;
  question: Localized | null;
  purpose: Localized;
  level: InfluenceLevel;
  opensAt: Instant | null;
  closesAt: Instant | null;
  methods: readonly string[];
  /** How many took part in all, where that is known. */
  participants: number | null;
  meetings: readonly HandoverMeeting[];
  sources: readonly { source: ContributionSource; count: number }[];
  counts: InputCounts;
  categories: readonly HandoverCategory[];
  notReached: Localized;
  contributions: readonly HandoverContribution[];
}

/** A package that has been handed over. */
export interface Handover {
  version: number;
  body: string;
  madeAt: Instant;
  /** Who made it. */
  madeBy: string;
}

/** How long the name of a body may be. */
export const mostBodyLength = 120;

/** The names of the fields by which a package is handed over. */
export const handoverFieldNames = { deed: 'gor', body: 'till', read: 'last', seen: 'antal' } as const;

/** What the button that hands over posts; the page's other form is over the working copy. */
export const handOverDeed = 'lamna-over';

/** Why nothing was handed over. `meanwhile`: someone else has just handed one over. */
export type HandoverProblem = 'body-missing' | 'body-too-long' | 'not-read' | 'meanwhile';
