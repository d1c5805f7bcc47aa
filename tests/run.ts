import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';

import { lintParts } from './run/lint';
import { sumOutcomes, type Outcome, type Part } from './run/outcome';
import { reportFolder } from './run/reports';
import { browserPart, buildPart, vitestPart } from './run/test-parts';

/**
 * `npm test`: every check there is, each to its end although an earlier one failed. Ends with the line `N passed, N failed`. With `lint` as its
 * argument it runs only the tools that read the code.
 */
async function runAll(): Promise<void> {
  await mkdir(reportFolder, { recursive: true });
  const isLint = process.argv[2] === 'lint';
  const outcomes = await runSideBySide(isLint ? lintParts : [...lintParts, vitestPart, buildPart]);
  // What the browser would see otherwise is an older build.
  const isBuilt = outcomes.get(buildPart)?.failed === 0;
  if (isBuilt) outcomes.set(browserPart, await runPart(browserPart));
  const { passed, failed } = sumOutcomes([...outcomes.values()]);
  await writeFile(join(reportFolder, 'summary.json'), JSON.stringify({ passed, failed }));
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`${passed} passed, ${failed} failed`);
}

/** Begins the parts in their order, two at a time, so that no core waits for the longest. */
async function runSideBySide(parts: readonly Part[]): Promise<Map<Part, Outcome>> {
  const waiting = [...parts];
  const outcomes = new Map<Part, Outcome>();
  const worker = async () => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift())
      outcomes.set(part, await runPart(part));
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
