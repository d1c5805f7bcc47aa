import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const databaseTests = ['app/**/*.server.test.{ts,tsx}', 'db/**/*.test.ts'];

/**
 * Three kinds of tests that need no browser: `unit` for while one works (`npx vitest run --project unit`, about half a second), `database` on both
 * databases, `contracts` over the whole tree.
 */
export default defineConfig({
  resolve: {
    alias: {
      '~': fileURLToPath(new URL('./app', import.meta.url)),
      '~db': fileURLToPath(new URL('./db', import.meta.url)),
    },
  },
  test: {
    // Without this one core of two stands idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['app/**/*.test.{ts,tsx}'],
          exclude: databaseTests,
          // Pure functions share nothing, so nothing is gained by keeping files apart.
          pool: 'threads',
          isolate: false,
          // A property is tried a hundred times, on a machine that may have other things to do.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: databaseTests,
          globalSetup: ['tests/support/postgres.ts'],
          // Each has a database of its own, and the portal's modules remember nothing of one: to read them anew for each file takes as long as the tests.
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'contracts',
          include: ['tests/contracts/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
