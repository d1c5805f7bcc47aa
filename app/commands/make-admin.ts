import { parseArgs } from 'node:util';

import { parseEmail } from '~/features/accounts/email-address';
import { makeAdministrator } from '~/features/accounts/invitation/make-administrator.server';
import { formatFor } from '~/i18n/format';
import { getT, languageOrSource } from '~/i18n/i18n.server';
import { sourceLanguage } from '~/i18n/language';
import { InvalidEnvError, readEnv } from '~/platform/env.server';
import { createSecrets } from '~/platform/secrets.server';
import { describeDatabase } from '~db/client';
import { openDatabase } from '~db/migrate';

/**
 * `npm run make-admin -- --email NAMN@EXEMPEL.SE`: makes the portal's first administrator and prints the link by which they make their passkey. Reads the same settings as the
 * server. `--namn` tells what colleagues call them; `--igen` makes one more where there is one already.
 */

const t = getT(sourceLanguage);

interface Arguments {
  email: string;
  name: string;
  again: boolean;
}

/** @returns the process's exit code: 0 when an administrator was made, else 1 */
async function run(args: string[]): Promise<number> {
  const read = readArguments(args);
  if (read === null) {
    console.error(t('command-make-admin:usage'));
    return 1;
  }
  const env = readEnv(process.env);
  console.log(t('command-make-admin:database', { database: describeDatabase(env.databaseUrl) }));
  const db = await openDatabase(env.databaseUrl);
  try {
    const now = new Date();
    const secrets = createSecrets(env.secretKey);
    const outcome = await makeAdministrator(db, secrets, { ...read, baseUrl: env.baseUrl, now });
    if (outcome.kind === 'refused') {
      console.error(t('command-make-admin:there-is-one'));
      return 1;
    }
    const when = formatFor(languageOrSource(sourceLanguage)).instant(outcome.expiresAt);
    console.log(t('command-make-admin:made', { email: read.email, when }));
    console.log(outcome.link);
    return 0;
  } finally {
    await db.destroy();
  }
}

/** What the command was asked for; null when that is not understood. */
function readArguments(args: string[]): Arguments | null {
  try {
    const { values } = parseArgs({
      args,
      options: { email: { type: 'string' }, namn: { type: 'string' }, igen: { type: 'boolean' } },
    });
    const parsed = parseEmail(values.email ?? '');
    if (parsed.kind === 'wrong') return null;
    const { email } = parsed;
    const name = values.namn?.trim() ?? '';
    return { email, name: name === '' ? email : name, again: values.igen === true };
  } catch {
    return null;
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const isSettings = error instanceof InvalidEnvError;
  const names = isSettings ? error.problems.map(({ name }) => name).join(', ') : '';
  const reason = error instanceof Error ? error.message : String(error);
  console.error(
    isSettings ? t('command-make-admin:settings', { names }) : t('command-make-admin:failed', { reason }),
  );
  process.exitCode = 1;
}
