import type { Instant } from '~db/columns';

/** What someone could not use, or asks to get in another form. */
export interface AccessibilityReport {
  message: string;
  /** The page that it is about, as the sender wrote it. */
  page: string | null;
  wantsAccessibleVersion: boolean;
  email: string | null;
}

/** A report as the kommun keeps it. */
export interface ReceivedReport extends AccessibilityReport {
  /** Told to the sender, so that it can be asked about. */
  reference: string;
  /** The language of the page that it was sent from. */
  language: string;
  receivedAt: Instant;
  handledAt: Instant | null;
}

/** A report that has been handled. */
export interface HandledReport extends ReceivedReport {
  handledAt: Instant;
  /** What whoever handled it is called, by the log; null when a command did. */
  handledBy: string | null;
}

/** The fields of the form, by the names that are posted, in the order in which they stand. */
export const reportFields = ['message', 'page', 'wantsAccessibleVersion', 'email'] as const;

export type ReportField = (typeof reportFields)[number];

/** A field that people don't see. Programs that fill in every field give themselves away. */
export const trapField = 'subject';

/** What the form holds: what was typed, whether it was right or not. */
export interface TypedReport {
  message: string;
  page: string;
  wantsAccessibleVersion: boolean;
  email: string;
}

/** What was typed, from a posted form; a checkbox that isn't ticked is not posted at all. */
export function readTyped(form: ReadonlyMap<string, string>): TypedReport {
  return {
    message: form.get('message') ?? '',
    page: form.get('page') ?? '',
    wantsAccessibleVersion: form.has('wantsAccessibleVersion'),
    email: form.get('email') ?? '',
  };
}

/** Why a report was not received. Codes: the page words them. */
export type ReportProblem =
  | { field: ReportField; code: ReportFieldProblem }
  /** `looks-automatic`: the trap was filled in. `too-many`: the network has sent as many as it may for now. */
  | { field: null; code: 'looks-automatic' | 'too-many' };

export type ReportFieldProblem =
  | 'message-missing'
  | 'message-too-long'
  | 'page-too-long'
  | 'email-missing'
  | 'email-invalid'
  | 'email-too-long';

/** Lengths in UTF-16 units, as browsers count them. */
export const longestMessage = 5000;
export const longestPage = 500;
/** RFC 5321 allows no longer address. */
export const longestEmail = 254;

/**
 * The page that a link to the form says that it came from, when it is one of the portal's own. Anything else is dropped, so that no link can put
 * words into someone's report.
 */
export function pageToReport(page: string | null, baseUrl: string): string {
  if (page === null || page.length > longestPage) return '';
  if (!/^(\/(?!\/)|https?:\/\/)[\w\-./:?&=%#+~,]*$/.test(page)) return '';
  try {
    return new URL(page, baseUrl).origin === new URL(baseUrl).origin ? page : '';
  } catch {
    return '';
  }
}
