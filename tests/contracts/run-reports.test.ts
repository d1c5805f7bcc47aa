import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { sumOutcomes } from '../run/outcome';
import { readPlaywrightReport, readVitestReport } from '../run/reports';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dialogtorget-reports-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function written(report: unknown): Promise<string> {
  const path = join(folder, 'report.json');
  await writeFile(path, JSON.stringify(report));
  return path;
}

const vitest = (
  passed: number,
  failed: number,
  files: { status: string; assertionResults: unknown[] }[] = [],
) => written({ success: failed === 0, numPassedTests: passed, numFailedTests: failed, testResults: files });
const playwright = (expected: number, unexpected: number, flaky: number, errors: unknown[] = []) =>
  written({ errors, stats: { expected, unexpected, flaky } });

describe('no failure is lost between a report and the last line of npm test', () => {
  test('tests are counted as they ended', async () => {
    expect(await readVitestReport(await vitest(5, 2), 1)).toEqual({ passed: 5, failed: 2 });
    expect(await readPlaywrightReport(await playwright(7, 1, 0), 1)).toEqual({ passed: 7, failed: 1 });
  });

  test('a file that broke before its first test is a failure', async () => {
    const report = await vitest(5, 0, [{ status: 'failed', assertionResults: [] }]);
    expect(await readVitestReport(report, 1)).toEqual({ passed: 5, failed: 1 });
  });

  test('a test that passed at the second try is a failure', async () => {
    expect(await readPlaywrightReport(await playwright(7, 0, 1), 0)).toEqual({ passed: 7, failed: 1 });
  });

  test('a run that failed without saying where is a failure', async () => {
    expect(await readVitestReport(await vitest(5, 0), 1)).toEqual({ passed: 5, failed: 1 });
    expect(await readPlaywrightReport(await playwright(7, 0, 0, [{ message: 'no server' }]), 1)).toEqual({
      passed: 7,
      failed: 1,
    });
  });

  test('a run without a report is a failure', async () => {
    expect(await readVitestReport(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
    expect(await readPlaywrightReport(await written('half a rep'), 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('the last line is the sum of all parts', () => {
    expect(
      sumOutcomes([
        { passed: 1, failed: 0 },
        { passed: 5, failed: 2 },
      ]),
    ).toEqual({ passed: 6, failed: 2 });
  });
});
