import type { IForbiddenRuleType } from 'dependency-cruiser';

/** A rule of who may import whom, with a tree that breaks it: the proof that the rule can fail. */
export interface ImportRule {
  /** What holds, as one would say it. */
  promise: string;
  rule: IForbiddenRuleType;
  /** Path → content of the smallest tree that breaks the rule. */
  breaks: Record<string, string>;
}

const test = '\\.test\\.tsx?$';
const serverFile = '\\.server(\\.test)?\\.tsx?$';
const queries = '\\.queries\\.server\\.ts$';
/** What of db/ has no connection in it: column types, tables as types, and the record that a dialogue is written from. */
const pureDb = '^db/(columns|dialogue-record|schema/.+)\\.ts$';
const nothing = 'export const nothing = 0;';

const uses = (path: string) => `import '${path}';\nexport {};`;

const between: ImportRule[] = [
  {
    promise: 'routes are called by nobody',
    rule: {
      name: 'nobody-imports-routes',
      severity: 'error',
      from: { pathNot: ['^app/routes/', test] },
      to: { path: '^app/routes/' },
    },
    breaks: { 'app/features/dialogues/dialogue.ts': uses('~/routes/start'), 'app/routes/start.tsx': nothing },
  },
  {
    promise: 'routes call features, ui, i18n and platform, nothing else',
    rule: {
      name: 'routes-know-features-ui-i18n-platform',
      severity: 'error',
      from: { path: '^app/routes/', pathNot: test },
      // What a route says of itself is a type of root.tsx.
      to: { path: '^(app|db|tests)/', pathNot: '^app/(features|ui|i18n|platform|root\\.tsx)' },
    },
    breaks: { 'app/routes/start.tsx': uses('~db/columns'), 'db/columns.ts': nothing },
  },
  {
    promise: 'ui knows ui and i18n only',
    rule: {
      name: 'ui-knows-i18n',
      severity: 'error',
      from: { path: '^app/ui/', pathNot: test },
      to: { path: '^(app|db|tests)/', pathNot: '^app/(ui|i18n)/' },
    },
    breaks: {
      'app/ui/notice/notice.tsx': uses('~/features/dialogues/dialogue'),
      'app/features/dialogues/dialogue.ts': nothing,
    },
  },
  {
    promise: 'i18n knows nothing of features, ui or platform',
    rule: {
      name: 'i18n-knows-itself',
      severity: 'error',
      from: { path: '^app/i18n/', pathNot: test },
      to: { path: '^(app|db|tests)/', pathNot: ['^app/i18n/', '^db/columns\\.ts$'] },
    },
    breaks: {
      'app/i18n/format.ts': uses('~/features/dialogues/dialogue'),
      'app/features/dialogues/dialogue.ts': nothing,
    },
  },
  {
    promise: 'platform knows the database and nothing of dialogues',
    rule: {
      name: 'platform-knows-db',
      severity: 'error',
      from: { path: '^app/platform/', pathNot: test },
      to: { path: '^(app|tests)/', pathNot: '^app/platform/' },
    },
    breaks: {
      'app/platform/mail.server.ts': uses('~/features/dialogues/dialogue'),
      'app/features/dialogues/dialogue.ts': nothing,
    },
  },
  {
    promise: 'features know features, ui, i18n, platform and db, never the app around them',
    rule: {
      name: 'features-know-what-is-below',
      severity: 'error',
      from: { path: '^app/features/', pathNot: test },
      // What the server hands over may be named, as a type.
      to: {
        path: ['^app/', '^tests/'],
        pathNot: '^app/(features|ui|i18n|platform)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    breaks: { 'app/features/dialogues/dialogue.ts': uses('~/load-context'), 'app/load-context.ts': nothing },
  },
  {
    promise: 'db knows nothing of app',
    rule: {
      name: 'db-knows-itself',
      severity: 'error',
      from: { path: '^db/', pathNot: test },
      to: { path: '^(app|tests)/' },
    },
    breaks: { 'db/columns.ts': uses('../app/i18n/language'), 'app/i18n/language.ts': nothing },
  },
  {
    promise: 'tests are called by nothing that is shipped',
    rule: {
      name: 'nothing-shipped-knows-tests',
      severity: 'error',
      from: { path: ['^(app|db)/', '^server\\.ts$'], pathNot: test },
      to: { path: ['^tests/', test] },
    },
    breaks: { 'server.ts': uses('./tests/support/database'), 'tests/support/database.ts': nothing },
  },
];

const within: ImportRule[] = [
  {
    promise: 'there are no circles',
    rule: { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    breaks: { 'app/i18n/a.ts': uses('./b'), 'app/i18n/b.ts': uses('./a') },
  },
  {
    promise: 'a feature passes nothing on from another file: no barrels',
    rule: {
      name: 'no-barrels-in-features',
      severity: 'error',
      from: { path: '^app/(features|ui)/' },
      to: { dependencyTypes: ['export'] },
    },
    breaks: {
      'app/features/dialogues/dialogue.ts': "export * from './level';",
      'app/features/dialogues/level.ts': nothing,
    },
  },
  {
    promise: 'views and pure files reach no server file',
    rule: {
      name: 'only-server-files-reach-server-files',
      severity: 'error',
      from: { path: '^app/(features|ui|i18n|platform)/', pathNot: [serverFile, test] },
      // `import type` brings no code along.
      to: { path: serverFile, dependencyTypesNot: ['type-only'] },
    },
    breaks: {
      'app/features/dialogues/card.tsx': uses('./read.server'),
      'app/features/dialogues/read.server.ts': nothing,
    },
  },
  {
    promise: 'views and pure files reach no connection to the database',
    rule: {
      name: 'only-server-files-reach-db',
      severity: 'error',
      from: { path: '^app/(features|ui|i18n|platform)/', pathNot: [serverFile, test] },
      to: { path: '^db/', pathNot: pureDb },
    },
    breaks: { 'app/features/dialogues/dialogue.ts': uses('~db/client'), 'db/client.ts': nothing },
  },
  {
    promise: 'views and pure files use no module of Node',
    rule: {
      name: 'only-server-files-use-node',
      severity: 'error',
      from: { path: '^app/(features|ui|i18n|platform)/', pathNot: [serverFile, test] },
      to: { dependencyTypes: ['core'] },
    },
    breaks: { 'app/features/dialogues/dialogue.ts': uses('node:fs') },
  },
];

const database: ImportRule[] = [
  {
    promise: 'queries of a feature are called by that feature alone',
    rule: {
      name: 'queries-stay-in-their-feature',
      severity: 'error',
      from: { path: '^app/features/([^/]+)/' },
      to: { path: queries, pathNot: '^app/features/$1/' },
    },
    breaks: {
      'app/features/results/read.server.ts': uses('~/features/dialogues/dialogue.queries.server'),
      'app/features/dialogues/dialogue.queries.server.ts': nothing,
    },
  },
  {
    promise: 'queries are called by features only',
    rule: {
      name: 'queries-belong-to-features',
      severity: 'error',
      from: { pathNot: ['^app/features/', test] },
      to: { path: queries },
    },
    breaks: {
      'server.ts': uses('./app/features/dialogues/dialogue.queries.server'),
      'app/features/dialogues/dialogue.queries.server.ts': nothing,
    },
  },
  {
    promise: 'in features, Kysely is spoken by queries only',
    rule: {
      name: 'kysely-is-for-queries',
      severity: 'error',
      from: { path: '^app/(features|routes|ui|i18n)/', pathNot: [queries, test] },
      to: { path: '(^|/)node_modules/kysely/|^kysely$', dependencyTypesNot: ['type-only'] },
    },
    breaks: { 'app/features/dialogues/read.server.ts': uses('kysely') },
  },
  {
    promise: 'db/client.ts alone imports a driver',
    rule: {
      name: 'one-file-imports-drivers',
      severity: 'error',
      from: { path: ['^(app|db)/', '^server\\.ts$'], pathNot: ['^db/client\\.ts$', test] },
      to: { path: '(^|/)node_modules/(better-sqlite3|pg|@types/(better-sqlite3|pg))/|^(better-sqlite3|pg)$' },
    },
    breaks: { 'db/migrate.ts': uses('pg') },
  },
];

/** "Who may import whom" of the architecture, as rules. */
export const importRules: readonly ImportRule[] = [...between, ...within, ...database];
