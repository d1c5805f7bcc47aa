import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { newId } from '~/platform/ids';
import { openDatabase } from '~db/migrate';

const reference = 'TG-7K2M9C';
let folder = '';
let url = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dialogtorget-reports-'));
  url = `file:${join(folder, 'portal.sqlite')}`;
  const db = await openDatabase(url);
  await db
    .insertInto('accessibility_report')
    .values({
      id: newId(),
      reference,
      message: 'Kartan går inte att läsa upp.',
      page: null,
      wants_accessible_version: 0,
      email: null,
      language: 'sv',
      created_at: '2026-11-24T08:00:00.000Z',
      handled_at: null,
    })
    .execute();
  await db.destroy();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function run(args: string[], secretKey: string): Promise<{ exitCode: number; output: string }> {
  const env = { ...process.env, DATABASE_URL: url, SECRET_KEY: secretKey };
  const program = [
    resolve('node_modules/tsx/dist/cli.mjs'),
    'app/commands/accessibility-reports.ts',
    ...args,
  ];
  return new Promise((done) => {
    execFile(process.execPath, program, { env }, (error, stdout, stderr) => {
      done({ exitCode: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });
}

describe('npm run accessibility-reports', () => {
  test('shows what waits, and marks it as handled only where the log can tell that it was', async () => {
    const shown = await run([], '');
    expect(shown.exitCode).toBe(0);
    expect(shown.output).toContain(reference);

    const refused = await run(['--done', reference], '');
    expect(refused).toMatchObject({ exitCode: 1 });
    expect(refused.output).toContain('SECRET_KEY');

    const marked = await run(['--done', reference], 'a key of tests that is long enough');
    expect(marked.exitCode).toBe(0);
    const db = await openDatabase(url);
    const entries = await db.selectFrom('audit_entry').select(['actor', 'action', 'subject']).execute();
    await db.destroy();
    expect(entries).toEqual([{ actor: 'system', action: 'accessibility.handled', subject: reference }]);
  });
});
