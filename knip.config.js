/**
 * Finds files, exports and dependencies that nothing uses.
 *
 * @type {import('knip').KnipConfig}
 */
export default {
  // A migration's `up` is called by the migrator.
  entry: [
    'app/routes.ts',
    'app/commands/*.ts',
    'db/migrations/0*.ts',
    'tests/support/{register-many,write-audit-entries}.ts',
  ],
  project: ['**/*.{ts,tsx,js,css}'],
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: {
    // What a style sheet imports, or fetches from a package, is used.
    css: (text) =>
      [...text.matchAll(/(?:@import\s+|url\()['"]([^'"]+)['"]/g)]
        .map(([, source]) => `import '${source}';`)
        .join('\n'),
  },
  treatConfigHintsAsErrors: true,
};
