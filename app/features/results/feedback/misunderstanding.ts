/** How long a report of a misunderstanding, and the answer to it, may be. */
export const mostReport = 4000;

/** What is wrong with a report. `too-fast` and `stale`: what the form guard says of it; `too-many`: that it is enough for now. */
export type ReportProblem = 'missing' | 'too-long' | 'too-fast' | 'stale' | 'too-many';

/** What is wrong with an answer, and in which field. `not-ours`: a resident's own words are not corrected; `meanwhile`: someone else has. */
export type AnswerProblem =
  | { field: 'answer'; code: 'missing' | 'too-long' | 'answered' }
  | { field: 'corrected'; code: 'too-long' | 'not-ours' | 'meanwhile' };
