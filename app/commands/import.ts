import { resolve } from 'node:path';

import { importDialogues } from '~/features/planning/import/import-dialogues.server';
import { describeOutcome, describeProblems } from '~/features/planning/import/import-report';
import { importVocabulary } from '~/features/planning/import/import-vocabulary';
import { parseImport } from '~/features/planning/import/parse-import';
import { readImportFile } from '~/features/planning/import/read-import-file.server';
import { getT, languages } from '~/i18n/i18n.server';
import { sourceLanguage } from '~/i18n/language';
import { describeDatabase, parseDatabaseUrl } from '~db/client';
import { openDatabase, UnusableDatabaseError } from '~db/migrate';

/** `npm run import -- FILE.csv|FILE.json`: a kommun's own list of dialogues into the portal. Columns are described in README. */

const t = getT(sourceLanguage);

/** Reads and imports the file. @returns the process's exit code: 0 when the list is in, 1 when nothing was changed */
async function run(args: readonly string[]): Promise<number> {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0) return refuse([t('command-import:usage')]);

  // npm runs commands in the project's folder; INIT_CWD is where the person stood.
  const file = await readImportFile(resolve(process.env.INIT_CWD ?? process.cwd(), path));
  if (file.kind === 'refused') return refuse(describeProblems([file.problem], 'csv', t));

  const vocabulary = importVocabulary((code) => t(`methods:${code}.name`));
  const { rows, problems } = parseImport(file.bytes, file.format, {
    languages: languages.map(({ tag }) => tag),
    vocabulary,
  });
  if (problems.length > 0) return refuse(describeProblems(problems, file.format, t));

  const url = process.env.DATABASE_URL ?? 'file:data/dialogtorget.sqlite';
  if (!isDatabaseUrl(url)) return refuse([t('command-import:database.url')]);
  console.log(t('command-import:database.into', { database: describeDatabase(url) }));
  const db = await openDatabase(url);
  try {
    const outcome = await importDialogues(db, rows, { now: new Date() });
    if (outcome.kind === 'refused') return refuse(describeProblems(outcome.problems, file.format, t));
    for (const line of describeOutcome(outcome, file.format, t)) console.log(line);
    return 0;
  } finally {
    await db.destroy();
  }
}

function isDatabaseUrl(url: string): boolean {
  try {
    parseDatabaseUrl(url);
    return true;
  } catch {
    return false;
  }
}

function refuse(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 1;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(
    error instanceof UnusableDatabaseError
      ? t(`command-import:database.${error.reason}`)
      : t('command-import:failed', { reason }),
  );
  if (!(error instanceof UnusableDatabaseError)) console.error(t('command-import:nothing-changed'));
  process.exitCode = 1;
}
