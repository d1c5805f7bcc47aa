import type { Instant } from '~db/columns';

/** A passkey as its holder sees it. */
export interface Passkey {
  /** The credential's own id, base64url. */
  id: string;
  /** What its holder calls it. */
  name: string;
  createdAt: Instant;
  lastUsedAt: Instant | null;
}

/** What a challenge is for. One made for one of these is worth nothing for another. */
export type ChallengeUse = 'sign-in' | 'again' | 'invitation' | 'add';

/** Why the portal did not take what a key answered. */
export type KeyProblem =
  /** Nothing was answered: the form was sent without script. */
  | 'no-answer'
  /** The challenge is too old, of another browser, or has been answered already. */
  | 'expired'
  /** No such key is known here, or it belongs to someone else. */
  | 'unknown-key'
  /** The answer is not what the key would have given here. */
  | 'not-verified'
  /** The key counts backwards, as a copy of it would. */
  | 'copied'
  /** Its holder has nothing to do in the portal any more. */
  | 'no-role'
  /** What its holder may do comes from the kommun's directory, and counts only for who comes from there. */
  | 'no-role-by-key'
  /** The key is known already. */
  | 'known-key'
  | 'too-many';

/** How long one has for answering a challenge: enough to fetch the telephone. */
export const challengeMinutes = 5;

/** Signs in the name of a key. */
export const longestKeyName = 60;

/** The name that a key is kept under; what was suggested when nothing was typed. */
export function tidyKeyName(typed: string, suggested: string): string {
  const tidy = typed
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // Cut by signs as people see them, so that none is halved.
  const cut = [...new Intl.Segmenter().segment(tidy === '' ? suggested : tidy)]
    .slice(0, longestKeyName)
    .map(({ segment }) => segment)
    .join('');
  return cut.trim();
}

/** Whom keys are made for and used at: the portal's host, and the whole address that pages have (WebAuthn, relying party id and origin). */
export function relyingParty(baseUrl: string): { id: string; origin: string } {
  const { hostname, origin } = new URL(baseUrl);
  return { id: hostname, origin };
}

/**
 * Whether a key's counter may follow on the one before. Keys that are kept in step between devices do not count: theirs stays at 0 (WebAuthn Level 3, 7.2, step
 * 22).
 */
export function counterFollows(before: number, now: number): boolean {
  return before === 0 && now === 0 ? true : now > before;
}
