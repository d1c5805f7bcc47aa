import { readFile } from 'node:fs/promises';
import { z } from 'zod';

import type { Outcome } from './outcome';

/** Where every part leaves its report. */
export const reportFolder = 'test-results';

const vitestReport = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightReport = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/**
 * Counts the tests of vitest's JSON report. A file that broke before its first test counts as one failure, so does a run that failed
 * without saying which test.
 */
export async function readVitestReport(path: string, code: number): Promise<Outcome> {
  const report = vitestReport.safeParse(await readJson(path));
  if (!report.success) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = report.data;
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return atLeastOneFailure({ passed: numPassedTests, failed: numFailedTests + brokenFiles.length }, code);
}

/** Counts the tests of Playwright's JSON report. A test that failed at first and then passed has failed. */
export async function readPlaywrightReport(path: string, code: number): Promise<Outcome> {
  const report = playwrightReport.safeParse(await readJson(path));
  if (!report.success) return { passed: 0, failed: 1 };
  const { stats, errors } = report.data;
  return atLeastOneFailure(
    { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length },
    code,
  );
}

function atLeastOneFailure(outcome: Outcome, code: number): Outcome {
  return code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch {
    return null;
  }
}
