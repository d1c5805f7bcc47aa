import { z } from 'zod';

import {
  longestEmail,
  longestMessage,
  longestPage,
  reportFields,
  type AccessibilityReport,
  type ReportField,
  type ReportFieldProblem,
  type ReportProblem,
  type TypedReport,
} from './accessibility-report';

/** Letters of every script may stand in an address, on both sides of the @ (RFC 6531). */
const emailPattern = /^[^\s@"<>,;:()]{1,64}@[^\s@"<>,;:()]+\.[^\s@"<>,;:().]{2,}$/u;

/** Text as it is kept: lines end alike whatever the browser sent, and nothing is left that a terminal or PostgreSQL would choke on. */
const text = z.string().transform((typed) =>
  typed
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|\p{Cs}/gu, '')
    .trim(),
);

const code = <Code extends ReportFieldProblem>(problem: Code): Code => problem;

/** The form of a report on accessibility. Messages are codes. */
const accessibilityReportSchema = z
  .object({
    message: text.pipe(
      z.string().min(1, code('message-missing')).max(longestMessage, code('message-too-long')),
    ),
    page: text
      .pipe(z.string().max(longestPage, code('page-too-long')))
      .transform((page) => (page === '' ? null : page)),
    wantsAccessibleVersion: z.boolean(),
    email: text
      .pipe(
        z
          .string()
          .max(longestEmail, code('email-too-long'))
          .refine((email) => email === '' || emailPattern.test(email), code('email-invalid')),
      )
      .transform((email) => (email === '' ? null : email)),
  })
  .refine(({ wantsAccessibleVersion, email }) => !wantsAccessibleVersion || email !== null, {
    path: ['email'] satisfies ReportField[],
    error: code('email-missing'),
    // Asked even when another field is wrong, so that everything that is wrong is said at once.
    when: ({ issues }) => !issues.some(({ path }) => path?.[0] === 'email'),
  });

/** Judges what was typed: a report, or what is wrong with it, one problem a field, in the order of the fields. */
export function parseReport(
  typed: TypedReport,
): { kind: 'report'; report: AccessibilityReport } | { kind: 'wrong'; problems: readonly ReportProblem[] } {
  const parsed = accessibilityReportSchema.safeParse(typed);
  if (parsed.success) return { kind: 'report', report: parsed.data };
  const problems = reportFields.flatMap((field): ReportProblem[] => {
    const issue = parsed.error.issues.find(({ path }) => path[0] === field);
    return issue === undefined ? [] : [{ field, code: issue.message as ReportFieldProblem }];
  });
  return { kind: 'wrong', problems };
}
