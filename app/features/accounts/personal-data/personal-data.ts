import type { Id, Instant } from '~db/columns';
import type { ErasureOutcome } from '~db/schema/erasure-request';

/** Whose data it is: the account, and the address that it has confirmed, by which what was sent without signing in is found. */
export interface DataSubject {
  accountId: Id;
  email: string | null;
  /** The reader's, for names that are told in several; else they are in the language that they were written in. */
  language?: string;
}

/** A fact of a record. A text is shown as it was written; an instant, a choice and a yes or no are worded for the reader. */
export type PersonalValue =
  | { kind: 'text'; text: string; language?: string }
  | { kind: 'number'; number: number }
  | { kind: 'instant'; at: Instant }
  | { kind: 'yes-no'; yes: boolean }
  /** A code of the portal's, worded by `account:data.<source>.choices.<code>`. */
  | { kind: 'choice'; code: string }
  /** What someone needs at a meeting, each worded by `meetings:registration.needs.<code>`. */
  | { kind: 'needs'; needs: readonly { code: string; detail: string }[] }
  /** A language, by its tag. */
  | { kind: 'language'; tag: string }
  /** Nothing; worded by `account:data.<source>.choices.<code>` where that says more. */
  | { kind: 'nothing'; code?: string };

/** Something that is kept about a person, fact by fact; `account:data.<source>.facts.<name>` names each for the reader. */
export type PersonalRecord = Readonly<Record<string, PersonalValue>>;

/** How what is kept about a person can be erased. */
export type ErasureWay = Exclude<ErasureOutcome, 'refused'>;

/** A text that may be missing. */
export function textOrNothing(text: string | null): PersonalValue {
  return text === null ? { kind: 'nothing' } : { kind: 'text', text };
}

/** An instant that may not have come. */
export function instantOrNothing(at: Instant | null): PersonalValue {
  return at === null ? { kind: 'nothing' } : { kind: 'instant', at };
}

/** A fact as another program reads it (GDPR, article 20): a plain JSON value. */
export function plainValue(value: PersonalValue): string | number | boolean | null {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return value.number;
    case 'instant':
      return value.at;
    case 'yes-no':
      return value.yes;
    case 'choice':
      return value.code;
    case 'needs':
      return value.needs.map(({ code, detail }) => (detail === '' ? code : `${code}: ${detail}`)).join('; ');
    case 'language':
      return value.tag;
    case 'nothing':
      return null;
  }
}
