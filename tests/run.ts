import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';

import { lintParts } from './run/lint';
import { sumOutcomes, type Outcome, type Part } from './run/outcome';
import { reportFolder } from './run/reports';
import { browserPart, buildPart, vitestPart } from './run/test-parts';

/**
 * `npm test`: every check there is, the quick ones first, each to its end although an earlier one failed. Ends with the line
 * `N passed, N failed`. With `lint` as its argument it stops after the tools that only read the code.
 */
async function runAll(): Promise<void> {
  await mkdir(reportFolder, { recursive: true });
  const outcomes = await runSideBySide(lintParts);
  if (process.argv[2] !== 'lint') {
    outcomes.push(await runPart(vitestPart));
    const built = await runPart(buildPart);
    outcomes.push(built);
    // What the browser would see otherwise is an older build.
    if (built.failed === 0) outcomes.push(await runPart(browserPart));
  }
  const { passed, failed } = sumOutcomes(outcomes);
  await writeFile(join(reportFolder, 'summary.json'), JSON.stringify({ passed, failed }));
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`${passed} passed, ${failed} failed`);
}

async function runSideBySide(parts: readonly Part[]): Promise<Outcome[]> {
  const waiting = [...parts];
  const outcomes: Outcome[] = [];
  const worker = async () => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift())
      outcomes.push(await runPart(part));
  };
  await Promise.all(Array.from({ length: Math.min(2, cpus().length) }, worker));
  return outcomes;
}

async function runPart({ name, run }: Part): Promise<Outcome> {
  const start = performance.now();
  const outcome = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const total = outcome.passed + outcome.failed;
  const said = outcome.failed === 0 ? `✓ ${name}` : `✗ ${name}: ${outcome.failed} of ${total} failed`;
  console.log(
    [`${said} (${seconds} s)`, ...(outcome.trouble === undefined ? [] : [outcome.trouble])].join('\n'),
  );
  return outcome;
}

await runAll();
