import type { Day, Id, Instant, Localized } from '~db/columns';
import type { ContributionSource, HiddenReason } from '~db/schema/contribution';

export type { ContributionSource, HiddenReason } from '~db/schema/contribution';

/** Where contributions come from, in the order in which they are chosen among. */
export const contributionSources: readonly ContributionSource[] = [
  'meeting',
  'survey',
  'proposal',
  'budget',
  'letter',
  'call',
  'other',
];

/** What people of the kommun write down themselves, besides what is said at meetings. The rest arrives from where residents leave it. */
export const enteredSources = ['letter', 'call', 'other'] as const satisfies readonly ContributionSource[];

/** Why something may be hidden. Nothing else is a reason: an opinion that is unwelcome stays. */
export const hiddenReasons: readonly HiddenReason[] = ['unlawful', 'personal-data', 'safety'];

/** One thing that a resident said, as it stands. */
export interface Contribution {
  id: Id;
  source: ContributionSource;
  /** The meeting at which it was said. */
  stepId: Id | null;
  text: string;
  /** Which wording it is; 1 until it has been corrected. */
  wording: number;
  language: string;
  saidOn: Day;
  /** Whose note it is, of those who had registered for the meeting. */
  registrationId: Id | null;
  enteredBy: Id | null;
  receivedAt: Instant;
  /** Null while it is shown. `by` is null when the person asked to be erased. */
  hidden: { at: Instant; by: Id | null; reason: HiddenReason } | null;
}

/** A meeting of a dialogue, as much of it as names where something was said. */
export interface InputMeeting {
  id: Id;
  title: Localized;
  day: Day;
}

/** Whether nothing is left of it but that it was there: the person asked to have it disposed of. */
export function isDisposed({ text, hidden }: Pick<Contribution, 'text' | 'hidden'>): boolean {
  return hidden !== null && text === '';
}
