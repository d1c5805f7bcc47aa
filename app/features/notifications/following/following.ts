import type { EmailProblem } from '~/features/accounts/email-address';
import type { LocalText } from '~/i18n/localized';
import type { Id, Instant } from '~db/columns';
import type { FollowFrequency, FollowScope } from '~db/schema/follower';

/** How often one can be told, the most often first. */
export const frequencies: readonly FollowFrequency[] = ['at_once', 'daily', 'weekly'];

/** The one of several that tells first: what someone has asked to hear at once does not wait for the week's mail. */
export function mostFrequent(chosen: readonly FollowFrequency[]): FollowFrequency {
  return frequencies.find((frequency) => chosen.includes(frequency)) ?? 'weekly';
}

/** How often one is told unless one chooses: of one dialogue at once, of what may become many once a week. */
export function usualFrequency(scope: FollowScope): FollowFrequency {
  return scope === 'dialogue' ? 'at_once' : 'weekly';
}

/** A frequency from a form; null when it is none. */
export function readFrequency(typed: string | undefined): FollowFrequency | null {
  return frequencies.find((frequency) => frequency === typed) ?? null;
}

/** Something that can be followed. */
export interface FollowTarget {
  scope: FollowScope;
  /** Of the dialogue or the term; empty for the portal. */
  id: Id;
  /** In addresses; null for the portal. */
  slug: string | null;
  /** Null for the portal, which the page words itself. */
  name: LocalText | null;
}

/** The parameters by which an address says what is to be followed; none means the portal. */
export const targetParameters = {
  dialogue: 'dialog',
  theme: 'tema',
  area: 'omrade',
} as const satisfies Record<Exclude<FollowScope, 'portal'>, string>;

/** How long one has to confirm, in days. What is not confirmed by then is removed. */
export const daysToConfirm = 7;

/** Something that someone follows, as they are shown it. */
export interface Followed {
  /** The subscription's id. */
  id: Id;
  target: FollowTarget;
  frequency: FollowFrequency;
  since: Instant;
}

/** Why following did not begin. Codes: the page words them. */
export type FollowProblem =
  | { field: 'email'; code: EmailProblem }
  | { field: 'frequency'; code: 'frequency-missing' }
  /** `looks-automatic`: the trap was filled in, or it was sent faster than anyone types. `stale`: the page had been open for a day. */
  | { field: null; code: 'looks-automatic' | 'stale' | 'too-many' };

/** How a link to confirm stands. `expired`: too old, or replaced, or already removed. `invalid`: not made by the portal. */
export type ConfirmState = 'open' | 'confirmed' | 'expired' | 'invalid';

/** How a link to end it all stands. `ended`: there is nothing left to end. */
export type EndState = 'open' | 'ended' | 'invalid';

/** The names of the fields of the page with all choices. */
export const languageField = 'language';
export const stopChoice = 'stop';

/** The name of the field that says how often one is told of something, or that one no longer is. */
export function choiceField(subscriptionId: Id): string {
  return `choice-${subscriptionId}`;
}
