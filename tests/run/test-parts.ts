import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Part } from './outcome';
import { readPlaywrightReport, readVitestReport, reportFolder } from './reports';
import { runProgram } from './run-program';

/** Unit tests, tests on both databases, and contracts over the whole tree. */
export const vitestPart: Part = {
  name: 'unit, database and contract tests',
  run: async () => {
    const report = join(reportFolder, 'vitest.json');
    await rm(report, { force: true });
    const { code } = await runProgram(
      'vitest',
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      { show: true },
    );
    return readVitestReport(report, code);
  },
};

/** The build that is shipped, which the browser tests then use. */
export const buildPart: Part = {
  name: 'build',
  run: async () => {
    const { code, all } = await runProgram('remix', ['vite:build']);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, trouble: all };
  },
};

/** Pages and journeys in a real browser. */
export const browserPart: Part = {
  name: 'browser tests',
  run: async () => {
    const report = join(reportFolder, 'playwright.json');
    await rm(report, { force: true });
    const { code } = await runProgram('playwright', ['test', '--reporter=dot,json'], {
      show: true,
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
    return readPlaywrightReport(report, code);
  },
};
