import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Part } from './outcome';
import { reportFolder } from './reports';
import { runProgram } from './run-program';

interface Tool {
  name: string;
  program: string;
  parameters: string[];
}

/** The longest first: the others go on beside it. */
const tools: Tool[] = [
  { name: 'eslint', program: 'eslint', parameters: ['.', '--max-warnings', '0'] },
  { name: 'types', program: 'tsc', parameters: ['--noEmit'] },
  { name: 'stylelint', program: 'stylelint', parameters: ['app/**/*.css', '--max-warnings', '0'] },
  { name: 'prettier', program: 'prettier', parameters: ['--check', '.'] },
  { name: 'knip', program: 'knip', parameters: ['--no-progress'] },
];

/** The tools that read the code without running it. Each counts as one test. */
export const lintParts: readonly Part[] = tools.map(({ name, program, parameters }) => ({
  name,
  run: async () => {
    const { code, all } = await runProgram(program, parameters);
    const passed = code === 0;
    await writeFile(
      join(reportFolder, `${name}.json`),
      JSON.stringify({ name, passed, output: all }, null, 2),
    );
    return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, trouble: all };
  },
}));
