import type { OidcSettings } from '~/features/accounts/oidc-settings';
import { isDemoDatabase } from '~/features/kommun/fill-demo.server';
import type { Clock } from '~/platform/clock';
import { InvalidEnvError } from '~/platform/env.server';
import type { Database } from '~db/client';

import type { Demo } from './demo';
import { startMailSink } from './mail-sink.server';

/** The demo's services, running. */
export interface RunningDemo {
  demo: Demo;
  /** Where the portal's mail goes instead of out. */
  smtpUrl: string;
  /** The identity providers, with their made-up people, that stand in for the kommun's own. */
  signIn: OidcSettings;
  eidClientSecret: string;
  directoryClientSecret: string;
  stop(): Promise<void>;
}

interface DemoPlace {
  clock: Clock;
  baseUrl: string;
  /** The port that the portal listens to. */
  port: number;
}

/**
 * Starts what only a demo has. Called when the portal is started with `--demo`, and in no other way.
 *
 * @throws {InvalidEnvError} when it is not on this machine only, or its database is a real kommun's: in a demo, anyone signs in as anyone
 */
export async function startDemo(db: Database, { clock, baseUrl, port }: DemoPlace): Promise<RunningDemo> {
  if (!['localhost', '127.0.0.1', '[::1]'].includes(new URL(baseUrl).hostname))
    throw new InvalidEnvError([{ name: 'BASE_URL', problem: 'demo-address' }]);
  if (!(await isDemoDatabase(db)))
    throw new InvalidEnvError([{ name: 'DATABASE_URL', problem: 'demo-database' }]);
  const wanted = process.env.DEMO_PROVIDER_PORT;
  const sink = await startMailSink(clock);
  const provider = await withoutWarnings(async () => {
    // Its library is installed for development only.
    const { startDemoProvider } = await import('./provider/start-provider.server');
    return startDemoProvider({ baseUrl, port: wanted === undefined ? port + 1 : Number(wanted) });
  });
  return {
    demo: { inbox: sink.inbox },
    smtpUrl: sink.url,
    signIn: provider.signIn,
    eidClientSecret: provider.eidClientSecret,
    directoryClientSecret: provider.directoryClientSecret,
    async stop() {
      await Promise.all([sink.stop(), provider.stop()]);
    },
  };
}

/** The provider's library warns that it keeps everything in memory, and that newer Node is better: both right for a demo, and no news to who starts it. */
async function withoutWarnings<T>(start: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await start();
  } finally {
    console.warn = warn;
  }
}
