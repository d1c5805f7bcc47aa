/**
 * Finds files, exports and dependencies that nothing uses.
 *
 * @type {import('knip').KnipConfig}
 */
export default {
  entry: ['app/routes.ts', 'app/commands/*.ts', 'tests/run.ts'],
  project: ['**/*.{ts,tsx,js,css}'],
  ignoreExportsUsedInFile: { interface: true, type: true },
  // A migration is asked for `up` and `down` by the migrator, not by name.
  exclude: ['nsExports', 'nsTypes'],
  compilers: {
    // What a style sheet imports, or fetches from a package, is used.
    css: (text) =>
      [...text.matchAll(/(?:@import\s+|url\()['"]([^'"]+)['"]/g)]
        .map(([, source]) => `import '${source}';`)
        .join('\n'),
  },
  treatConfigHintsAsErrors: true,
};
