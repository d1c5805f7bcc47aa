/** What can be wrong with a list. Each has its words in `locales/<language>/import.json`, under `problem`. */
export const problemCodes = [
  'file-missing',
  'file-is-folder',
  'file-unreadable',
  'file-too-large',
  'file-type',
  'file-empty',
  'file-is-spreadsheet',
  'file-not-text',
  'csv-quote-open',
  'csv-quote-stray',
  'csv-unreadable',
  'separator-unknown',
  'header-missing',
  'json-unreadable',
  'json-not-list',
  'json-not-object',
  'json-value',
  'no-rows',
  'column-unknown',
  'column-language-unknown',
  'column-not-translatable',
  'column-nameless',
  'column-twice',
  'column-missing',
  'row-too-long',
  'row-too-short',
  'required',
  'id-form',
  'id-twice',
  'id-taken',
  'too-long',
  'too-many-items',
  'control-character',
  'garbled',
  'word-unknown',
  'day-form',
  'ends-before-starts',
  'count-form',
  'name-without-letters',
  'translation-without-original',
  'translation-count',
  'decision-without-outcome',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** One thing that is wrong with a list: where it stands, and what its words need to name. */
export interface ImportProblem {
  code: ProblemCode;
  /** As a person counts: in a spreadsheet the header is row 1; in JSON the first object is 1. */
  row?: number;
  /** Another row that has to do with it. */
  otherRow?: number;
  column?: string;
  value?: string;
  /** Limits, suggestions and allowed values. */
  details?: Readonly<Record<string, string | number>>;
}

/** Takes down a problem; reading goes on, so that a person learns of all at once. */
export type ReportProblem = (problem: ImportProblem) => void;
