import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { sql } from 'kysely';
import { verifyAudit, writeAudit } from '~/platform/audit.server';
import { createSecrets } from '~/platform/secrets.server';
import { openDatabase } from '~db/migrate';

const key = 'a key of tests that is long enough';
const secrets = createSecrets(key);
let folder = '';
let url = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dialogtorget-audit-'));
  url = `file:${join(folder, 'portal.sqlite')}`;
  const db = await openDatabase(url);
  for (const action of ['role.granted', 'role.withdrawn'])
    await db
      .transaction()
      .execute((trx) => writeAudit(trx, secrets, { at: '', actor: 'system', action, subject: null }));
  await db.destroy();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function run(args: string[], secretKey = key): Promise<{ exitCode: number; output: string }> {
  const env = { ...process.env, DATABASE_URL: url, SECRET_KEY: secretKey };
  const program = [resolve('node_modules/tsx/dist/cli.mjs'), 'app/commands/verify-audit.ts', ...args];
  return new Promise((done) => {
    execFile(process.execPath, program, { env }, (error, stdout, stderr) => {
      done({ exitCode: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });
}

describe('npm run verify-audit', () => {
  test('says that a log is whole, and what to note of it', async () => {
    const db = await openDatabase(url);
    const verdict = await verifyAudit(db, secrets);
    await db.destroy();
    const head = verdict.kind === 'whole' ? `${verdict.head.seq}:${verdict.head.hash}` : '';
    const { exitCode, output } = await run([]);
    expect(exitCode).toBe(0);
    expect(output).toContain('Loggen är hel: 2 poster.');
    expect(output).toContain(head);
    const since = await run(['--sedan', head]);
    expect(since).toMatchObject({ exitCode: 0 });
    expect(since.output).toContain('post 2, finns kvar');
  });

  test('takes no for an answer: what was noted is not in the log', async () => {
    const { exitCode, output } = await run(['--sedan', `9:${'x'.repeat(43)}`]);
    expect(exitCode).toBe(1);
    expect(output).toContain('Post 3 finns inte.');
  });

  test('says what is needed when it is not there, or wrong', async () => {
    expect(await run([], '')).toMatchObject({ exitCode: 1 });
    expect((await run([], '')).output).toContain('SECRET_KEY saknas');
    expect((await run([], 'another key that is long enough, too')).output).toContain(
      'Se efter att SECRET_KEY',
    );
    expect((await run(['--sedan', 'i går'])).output).toContain('Så här:');
    expect((await run(['--okänd'])).exitCode).toBe(1);
  });

  test('ends with 1 when the log is broken, and says where', async () => {
    const db = await openDatabase(url);
    await sql`drop trigger audit_entry_no_update`.execute(db);
    await db.updateTable('audit_entry').set({ actor: 'other' }).where('seq', '=', 2).execute();
    await db.destroy();
    const { exitCode, output } = await run([]);
    expect(exitCode).toBe(1);
    expect(output).toContain('Post 2 är inte som när den skrevs.');
  });
});
