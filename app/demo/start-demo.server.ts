import type { Clock } from '~/platform/clock';

import type { Demo } from './demo';
import { startMailSink } from './mail-sink.server';

/** The demo's services, running. */
export interface RunningDemo {
  demo: Demo;
  /** Where the portal's mail goes instead of out. */
  smtpUrl: string;
  stop(): Promise<void>;
}

/** Starts what only a demo has. Called when the portal is started with `--demo`, and in no other way. */
export async function startDemo(clock: Clock): Promise<RunningDemo> {
  const sink = await startMailSink(clock);
  return { demo: { inbox: sink.inbox }, smtpUrl: sink.url, stop: () => sink.stop() };
}
