import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

import { findBrokenImports, type BrokenImport } from './imports/cruise-tree';
import { importRules } from './imports/import-rules';

const rules = importRules.map(({ rule }) => rule);

describe('who may import whom', () => {
  let broken: BrokenImport[] = [];
  let read = 0;
  beforeAll(async () => {
    ({ broken, read } = await findBrokenImports(resolve('.'), ['app', 'db', 'tests', 'server.ts'], rules));
  });

  test('the whole tree is read', () => {
    expect(read).toBeGreaterThan(100);
  });

  for (const { promise, rule } of importRules) {
    test(promise, () => {
      const found = broken.filter((each) => each.rule === rule.name).map(({ from, to }) => `${from} → ${to}`);
      expect(found).toEqual([]);
    });
  }
});

describe('a tree that breaks a rule is found out', () => {
  for (const { promise, rule, breaks } of importRules) {
    test(promise, async () => {
      const { broken } = await inTree(breaks, (folder) =>
        findBrokenImports(folder, Object.keys(breaks), rules),
      );
      expect(broken.map((each) => each.rule)).toContain(rule.name);
    });
  }
});

async function inTree<Result>(
  files: Record<string, string>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'dialogtorget-imports-'));
  try {
    await cp('tsconfig.json', join(folder, 'tsconfig.json'));
    await cp('package.json', join(folder, 'package.json'));
    await symlink(resolve('node_modules'), join(folder, 'node_modules'));
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
