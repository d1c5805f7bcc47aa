import type { EmailProblem } from '../email-address';
import type { CodeRefusal } from './use-sign-in-mail.server';

/** Why the form for a sign-in mail came back. Codes: the page words them. */
export type AskProblem =
  | { field: 'email'; code: EmailProblem }
  /** `looks-automatic`: the trap was filled in, or it was sent faster than anyone types. `stale`: the page had been open for a day. */
  | { field: null; code: 'looks-automatic' | 'stale' | 'too-many' };

/** Why a code was not taken. */
export type CodeProblem =
  | { field: 'email'; code: EmailProblem }
  | { field: 'code'; code: CodeRefusal }
  | { field: null; code: 'too-many' };
