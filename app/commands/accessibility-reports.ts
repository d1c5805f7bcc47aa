import { parseArgs } from 'node:util';

import { describeHandled, describeQueue } from '~/features/kommun/accessibility/accessibility-queue';
import { handleReportAtWork } from '~/features/kommun/accessibility/handle-report-at-work.server';
import { listOpenReports } from '~/features/kommun/accessibility/handle-report.server';
import { formatFor } from '~/i18n/format';
import { getT, languageOrSource } from '~/i18n/i18n.server';
import { sourceLanguage } from '~/i18n/language';
import { createSecrets } from '~/platform/secrets.server';
import { describeDatabase, type Database } from '~db/client';
import { openDatabase } from '~db/migrate';

/**
 * `npm run accessibility-reports`: what people have written about accessibility and nobody has handled. `-- --done TG-…` marks one as
 * handled, or several when it is said again; the audit log that this goes into needs `SECRET_KEY`.
 */

const t = getT(sourceLanguage);

/** @returns the process's exit code: 0 when everything was done, 1 when something was not */
async function run(args: string[]): Promise<number> {
  const done = readArguments(args);
  if (done === null) {
    console.error(t('command-accessibility:usage'));
    return 1;
  }
  const { SECRET_KEY: secretKey = '', DATABASE_URL: url = 'file:data/dialogtorget.sqlite' } = process.env;
  if (done.length > 0 && secretKey === '') {
    console.error(t('command-accessibility:noKey'));
    return 1;
  }
  console.log(t('command-accessibility:database', { database: describeDatabase(url) }));
  const db = await openDatabase(url);
  try {
    return done.length === 0 ? await showQueue(db) : await markHandled(db, secretKey, done);
  } finally {
    await db.destroy();
  }
}

/** The references to mark; null when the arguments are not understood. */
function readArguments(args: string[]): readonly string[] | null {
  try {
    return parseArgs({ args, options: { done: { type: 'string', multiple: true } } }).values.done ?? [];
  } catch {
    return null;
  }
}

async function showQueue(db: Database): Promise<number> {
  const format = formatFor(languageOrSource(sourceLanguage));
  for (const line of describeQueue(await listOpenReports(db), t, format)) console.log(line);
  return 0;
}

async function markHandled(db: Database, secretKey: string, references: readonly string[]): Promise<number> {
  const context = { db, secrets: createSecrets(secretKey), clock: () => new Date() };
  let code = 0;
  for (const reference of references) {
    const outcome = await handleReportAtWork(context, 'system', reference);
    if (outcome.kind === 'unknown') {
      console.error(describeHandled(outcome, t));
      code = 1;
    } else {
      console.log(describeHandled(outcome, t));
    }
  }
  return code;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(
    t('command-accessibility:failed', { reason: error instanceof Error ? error.message : String(error) }),
  );
  process.exitCode = 1;
}
