import SqliteDatabase from 'better-sqlite3';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openDatabase } from '../../db/migrate';

const folder = mkdtempSync(join(tmpdir(), 'dialogtorget-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

const settings = 'db/seeds/demo/kommun.json';
/** Settings that are right, where a test is about others. */
const right = {
  BASE_URL: 'http://localhost',
  SECRET_KEY: 'at least thirty-two characters long',
  SMTP_URL: 'smtp://127.0.0.1:25',
};

/** Starts the real server with these variables alone, and waits for it to give up. */
function start(variables: Record<string, string>): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const env: Record<string, string> = { PORT: '0', HOST: '127.0.0.1', ...variables };
    // Node with tsx in it, as `npm start` runs it, without npm's own half second.
    const child = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
      env: env as NodeJS.ProcessEnv,
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
    const giveUp = setTimeout(() => child.kill('SIGKILL'), 50_000);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(giveUp);
      resolve({ code, said: said.join('') });
    });
  });
}

describe('the server refuses to start', () => {
  test('without its settings or with wrong ones, and names each', async () => {
    const { code, said } = await start({
      BASE_URL: 'dialog.viken.example',
      PORT: '99999',
      SECRET_KEY: 'too short',
      MAIL_FROM: 'Vikens kommun',
    });
    expect(code).toBe(1);
    for (const name of [
      'DATABASE_URL',
      'BASE_URL',
      'KOMMUN_SETTINGS',
      'PORT',
      'SECRET_KEY',
      'SMTP_URL',
      'MAIL_FROM',
    ])
      expect(said).toContain(`  ${name}: `);
    expect(said).not.toContain('    at ');
  });

  test('with wrong settings of the kommun, and names each', async () => {
    const file = join(folder, 'kommun.json');
    const rightSettings = JSON.parse(readFileSync(settings, 'utf8')) as Record<string, unknown>;
    writeFileSync(
      file,
      JSON.stringify({
        ...rightSettings,
        colours: { primary: '#f5b63c', accent: 'blue' },
        name: undefined,
        färg: 'x',
      }),
    );
    const { code, said } = await start({
      DATABASE_URL: `file:${join(folder, 'wrong-kommun', 'p.sqlite')}`,
      ...right,
      KOMMUN_SETTINGS: file,
    });
    expect(code).toBe(1);
    for (const name of ['name', 'colours.primary', 'colours.accent', 'färg'])
      expect(said).toContain(`  ${name}: `);
    expect(said).toContain(file);
    expect(readdirSync(folder)).not.toContain('wrong-kommun');
  });

  describe('with a database that it cannot use, and leaves it as it is:', () => {
    const place = join(folder, 'data');
    beforeAll(() => mkdirSync(place, { recursive: true }));

    async function expectRefusal(file: string, words: RegExp) {
      const before = readFileSync(file);
      const files = readdirSync(place);
      const { code, said } = await start({
        DATABASE_URL: `file:${file}`,
        ...right,
        KOMMUN_SETTINGS: settings,
      });
      expect(code).toBe(1);
      expect(said).toMatch(words);
      expect(said).toContain('Nothing has been changed.');
      expect(readFileSync(file).equals(before)).toBe(true);
      expect(readdirSync(place)).toEqual(files);
    }

    test('a damaged one', async () => {
      const file = join(place, 'damaged.sqlite');
      await (await openDatabase(`file:${file}`)).destroy();
      const content = readFileSync(file);
      content.fill(0x5a, 2_000, content.length - 2_000);
      writeFileSync(file, content);
      await expectRefusal(file, /is damaged/);
    });

    test('one that a newer release has written', async () => {
      const file = join(place, 'newer.sqlite');
      await (await openDatabase(`file:${file}`)).destroy();
      const sqlite = new SqliteDatabase(file);
      sqlite.prepare("insert into kysely_migration (name, timestamp) values ('9999-later', '2030')").run();
      sqlite.close();
      await expectRefusal(file, /newer release.*9999-later/);
    });
  });
});
