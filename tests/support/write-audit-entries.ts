import { writeAudit } from '~/platform/audit.server';
import { createSecrets } from '~/platform/secrets.server';
import { createDb } from '~db/client';

/**
 * A process of its own that adds to an audit log, for tests of several at once: `tsx write-audit-entries.ts DATABASE_URL SECRET_KEY ACTOR COUNT`.
 */
const [url = '', secretKey = '', actor = '', count = '0'] = process.argv.slice(2);
const db = createDb(url);
const secrets = createSecrets(secretKey);
for (let written = 0; written < Number(count); written += 1) {
  await db.transaction().execute((trx) =>
    writeAudit(trx, secrets, {
      at: new Date().toISOString(),
      actor,
      action: 'signed-in',
      subject: String(written),
    }),
  );
}
await db.destroy();
