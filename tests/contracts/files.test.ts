import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';

import { sourceFiles } from '../support/source-files';

const longest = 250;
/** This file names what it forbids. */
const itself = 'tests/contracts/files.test.ts';
const code = sourceFiles(['app', 'db', 'tests'], /\.(ts|tsx|css)$/).filter(({ path }) => path !== itself);
const seeds = 'db/seeds/';

/** Names that say nothing of what is inside. */
const vague = /(^|[./-])(utils?|helpers?|misc|common|shared|stuff|lib)([./-]|$)/;
/** name.kind.ts: kebab-case, each part. */
const kebab = /^(\d{4}-)?[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z][a-z0-9-]*)*\.(ts|tsx|css)$/;

/** Every rule of a file, and a file that breaks it. */
const rules: {
  promise: string;
  breaks: (path: string, content: string) => boolean;
  example: [path: string, content: string];
}[] = [
  {
    promise: `no file is longer than ${longest} lines`,
    breaks: (path, content) => !path.startsWith(seeds) && content.trimEnd().split('\n').length > longest,
    example: ['app/a.ts', 'a;\n'.repeat(longest + 1)],
  },
  {
    promise: 'names are in kebab-case',
    breaks: (path) => !kebab.test(basename(path)),
    example: ['app/DialogueCard.tsx', ''],
  },
  {
    promise: 'names say what is inside',
    breaks: (path) => vague.test(path),
    example: ['app/features/dialogues/date-utils.ts', ''],
  },
  {
    promise: 'nothing is left for later in a comment',
    breaks: (_path, content) => /\b(TODO|FIXME|XXX|HACK)\b/.test(content),
    example: ['app/a.ts', '// TODO: more'],
  },
  {
    promise: 'no check is switched off for a line or a file',
    breaks: (_path, content) =>
      /(eslint|stylelint)-disable|@ts-(ignore|nocheck|expect-error)|prettier-ignore/.test(content),
    example: ['app/a.ts', '// @ts-ignore'],
  },
  {
    promise: 'no test is left out, and none is run alone',
    breaks: (path, content) =>
      /\.(test|spec)\.tsx?$/.test(path) &&
      /\b(describe|test|it)(\.\w+)*\.(only|skip|todo|fixme|fails)\b/.test(content),
    example: ['app/a.test.ts', "test.skip('x', () => {});"],
  },
  {
    promise: 'features have no index that passes others on',
    breaks: (path) => /^app\/(features|ui|i18n|platform|routes)\/(.+\/)?index\.tsx?$/.test(path),
    example: ['app/features/dialogues/index.ts', ''],
  },
  {
    promise: 'which database it is, is asked in db/ only',
    breaks: (path, content) =>
      path.startsWith('app/') &&
      !/\.test\.tsx?$/.test(path) &&
      /\bdialectOf\b|['"`](sqlite|postgres)['"`]/.test(content),
    example: ['app/features/dialogues/a.server.ts', "if (dialectOf(db) === 'sqlite') search();"],
  },
];

describe('every file', () => {
  for (const { promise, breaks } of rules) {
    test(promise, () => {
      expect(code.filter(({ path, read }) => breaks(path, read())).map(({ path }) => path)).toEqual([]);
    });
  }
});

describe('a file that breaks a rule is found out', () => {
  for (const { promise, breaks, example } of rules) {
    test(promise, () => {
      expect(breaks(...example)).toBe(true);
    });
  }
});
