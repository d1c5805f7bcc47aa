import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dialogtorget-import-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command as npm does, from the project's folder, for a person who stands in the test's. */
function run(...args: string[]): Promise<{ exitCode: number; output: string }> {
  const env = {
    ...process.env,
    INIT_CWD: folder,
    DATABASE_URL: `file:${join(folder, 'db', 'portal.sqlite')}`,
  };
  return new Promise((done) => {
    execFile(
      process.execPath,
      [resolve('node_modules/tsx/dist/cli.mjs'), 'app/commands/import.ts', ...args],
      { env },
      (error, stdout, stderr) => {
        done({ exitCode: error === null ? 0 : Number(error.code), output: stdout + stderr });
      },
    );
  });
}

const list = 'id;title;purpose;level\nparken;Parken;Lyssna in behov.;Dialog\n';

describe('npm run import', () => {
  test('a faulty list is refused with every fault, and not even a database is made', async () => {
    await writeFile(join(folder, 'fel.csv'), `${list}Torget;;Lyssna.;hög\n`);
    const { exitCode, output } = await run('fel.csv');
    expect(exitCode).toBe(1);
    expect(output).toContain('Listan har 3 fel:');
    expect(output).toContain('Rad 3, kolumnen ”level”, värdet ”hög”: ordet är okänt.');
    expect(await readdir(folder)).not.toContain('db');
  });

  test('a right list goes in, and again changes nothing', async () => {
    await writeFile(join(folder, 'rätt.csv'), list);
    expect(await run('rätt.csv')).toEqual({
      exitCode: 0,
      output: `Databas: ${join(folder, 'db', 'portal.sqlite')}\nKlart. Dialoger i listan: 1 ny, 0 ändrade, 0 oförändrade.\n`,
    });
    expect(await run('rätt.csv')).toEqual({
      exitCode: 0,
      output: `Databas: ${join(folder, 'db', 'portal.sqlite')}\nKlart. Dialoger i listan: 0 nya, 0 ändrade, 1 oförändrad.\n`,
    });
  });

  test('what is no list is refused as what it is', async () => {
    await mkdir(join(folder, 'mapp.csv'));
    await writeFile(join(folder, 'lista.txt'), list);
    await writeFile(join(folder, 'arbetsbok.csv'), Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14]));
    await writeFile(join(folder, 'stor.csv'), list);
    await truncate(join(folder, 'stor.csv'), 20 * 1024 * 1024 + 1);
    const cases = [
      [[], 'Skriv vilken fil du vill läsa in'],
      [['saknas.csv'], 'filen finns inte'],
      [['mapp.csv'], 'det är en mapp'],
      [['lista.txt'], 'fel sorts fil'],
      [['arbetsbok.csv'], 'kalkylark'],
      [['stor.csv'], 'högst 20 MB'],
    ] as const;
    for (const [args, words] of cases) {
      const { exitCode, output } = await run(...args);
      expect([exitCode, output]).toEqual([1, expect.stringContaining(words)]);
    }
  });
});
