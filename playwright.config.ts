import { defineConfig } from '@playwright/test';

import { chromiumArguments, provideChromium } from './tests/support/chromium';
import { choosePortalPlace, portalEnvironment } from './tests/support/portal';
import { prepareBuild } from './tests/support/prepare-build';

const place = await choosePortalPlace();
// A worker reads this too, when all is there.
if (process.env.TEST_WORKER_INDEX === undefined) prepareBuild();

const journeys = '**/journeys/*.spec.ts';
/** From blank plan to published report: each says with what its people work. */
const levels = '**/journeys/level-*.spec.ts';

/** One portal with the demo kommun, its clock standing still, for all browser tests. They only read it, or write what no other test reads. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  snapshotPathTemplate: '{testDir}/snapshots/{testFileName}/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list',
  globalSetup: './tests/support/keep-filled.ts',
  globalTeardown: './tests/support/forget-portal.ts',
  use: {
    baseURL: place.baseUrl,
    browserName: 'chromium',
    launchOptions: { executablePath: provideChromium(), args: chromiumArguments },
    actionTimeout: 10_000,
    viewport: { width: 1280, height: 900 },
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // A window of its own for each test takes longer than most of what is done in it. Between tests it is emptied of cookies, storage and cache, which is all that
    // the portal leaves in a browser.
    reuseContext: true,
  },
  projects: [
    { name: 'pages', testIgnore: journeys },
    // What is done by keyboard in two languages is done in one of each direction: in Swedish with script, in Arabic without.
    {
      name: 'journeys',
      testMatch: journeys,
      testIgnore: levels,
      grepInvert: /by keyboard, in ar,/,
    },
    {
      name: 'journeys without script',
      testMatch: journeys,
      testIgnore: levels,
      grepInvert: /by keyboard, in sv,/,
      use: { javaScriptEnabled: false },
    },
    // From a blank plan to a report is some seventy pages.
    { name: 'levels', testMatch: levels, timeout: 180_000 },
  ],
  webServer: {
    command: 'node --import tsx server.ts --demo',
    url: `${place.baseUrl}/sv`,
    env: portalEnvironment(place),
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
