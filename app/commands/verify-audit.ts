import { parseArgs } from 'node:util';

import { getT } from '~/i18n/i18n.server';
import { sourceLanguage } from '~/i18n/language';
import { verifyAudit, type AuditHead } from '~/platform/audit.server';
import { createSecrets } from '~/platform/secrets.server';
import { describeDatabase } from '~db/client';
import { openDatabase } from '~db/migrate';

/**
 * `npm run verify-audit`: looks the audit log through, and prints its end for someone to note outside the portal. `-- --sedan 120:…` also sees that an
 * end that was noted earlier is still in the log.
 */

const t = getT(sourceLanguage);

/** @returns the process's exit code: 0 when the log is whole, 1 when it is not or could not be looked through */
async function run(args: string[]): Promise<number> {
  const known = readArguments(args);
  if (known === null) return refuse([t('command-audit:usage')]);
  const { SECRET_KEY: secretKey = '', DATABASE_URL: url = 'file:data/dialogtorget.sqlite' } = process.env;
  if (secretKey === '') return refuse([t('command-audit:noKey')]);
  console.log(t('command-audit:database', { database: describeDatabase(url) }));
  const db = await openDatabase(url);
  try {
    const verdict = await verifyAudit(db, createSecrets(secretKey), known);
    if (verdict.kind === 'broken') {
      const { seq, reason } = verdict;
      return refuse([
        t(`command-audit:broken.${reason}`, { seq }),
        // With another key no entry can be right, not even the first.
        ...(seq === 1 && reason === 'changed' ? [t('command-audit:otherKey')] : []),
        t('command-audit:whatNow'),
      ]);
    }
    const { seq, hash } = verdict.head;
    console.log(t('command-audit:whole', { count: seq }));
    if (known !== undefined) console.log(t('command-audit:since', { seq: known.seq }));
    if (seq > 0) console.log(t('command-audit:note', { head: `${seq}:${hash}` }));
    return 0;
  } finally {
    await db.destroy();
  }
}

/** The end that was noted, undefined when none is told; null when the arguments are not understood. */
function readArguments(args: string[]): AuditHead | undefined | null {
  try {
    const { sedan } = parseArgs({ args, options: { sedan: { type: 'string' } } }).values;
    if (sedan === undefined) return undefined;
    const [, seq, hash] = /^([1-9]\d{0,8}):([\w-]{43})$/.exec(sedan.trim()) ?? [];
    return seq === undefined || hash === undefined ? null : { seq: Number(seq), hash };
  } catch {
    return null;
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
  process.exitCode = refuse([t('command-audit:failed', { reason })]);
}
