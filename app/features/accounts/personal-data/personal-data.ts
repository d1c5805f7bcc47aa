import type { Id, Instant } from '~db/columns';
import type { ErasureOutcome } from '~db/schema/erasure-request';

/** Whose data it is: the account, and the address that it has confirmed, by which what was sent without signing in is found. */
export interface DataSubject {
  accountId: Id;
  email: string | null;
}

/** A fact of a record. A text is shown as it was written; an instant, a choice and a yes or no are worded for the reader. */
export type PersonalValue =
  | { kind: 'text'; text: string; language?: string }
  | { kind: 'number'; number: number }
  | { kind: 'instant'; at: Instant }
  | { kind: 'yes-no'; yes: boolean }
  /** A code of the portal's, worded by `account:data.<source>.choices.<code>`. */
  | { kind: 'choice'; code: string }
  | { kind: 'nothing' };

/** Something that is kept about a person, fact by fact; `account:data.<source>.facts.<name>` names each for the reader. */
export type PersonalRecord = Readonly<Record<string, PersonalValue>>;

/** How what is kept about a person can be erased. */
export type ErasureWay = Exclude<ErasureOutcome, 'refused'>;
