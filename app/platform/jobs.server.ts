import type { Log } from './log.server';

/** Something that is done again and again while the portal runs. Several processes may do it at once: what it does must bear that. */
export interface Job {
  name: string;
  everySeconds: number;
  run: () => Promise<void>;
}

/** The jobs that run. */
export interface RunningJobs {
  /** Runs a job now rather than when its time comes. */
  wake(name: string): void;
  /** Starts no more, and waits for those under way. */
  stop(): Promise<void>;
}

/** Starts jobs: each at once, then again so many seconds after it was done. One that fails is logged and tried again. */
export function startJobs(jobs: readonly Job[], log: Log): RunningJobs {
  let stopped = false;
  const loops = new Map<string, Loop>();
  for (const job of jobs)
    loops.set(
      job.name,
      startLoop(job, log, () => stopped),
    );
  return {
    wake: (name) => loops.get(name)?.wake(),
    async stop() {
      stopped = true;
      for (const loop of loops.values()) loop.wake();
      await Promise.all([...loops.values()].map(({ done }) => done));
    },
  };
}

interface Loop {
  wake: () => void;
  done: Promise<void>;
}

function startLoop({ name, everySeconds, run }: Job, log: Log, isStopped: () => boolean): Loop {
  let wakeNow: (() => void) | undefined;
  let isWoken = false;
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, everySeconds * 1000);
      timer.unref();
      wakeNow = () => {
        clearTimeout(timer);
        resolve();
      };
      if (isWoken) wakeNow();
    });
  const loop = async () => {
    while (!isStopped()) {
      isWoken = false;
      await run().catch((error: unknown) => log.error({ err: error, job: name }, 'job failed'));
      if (!isStopped()) await pause();
      wakeNow = undefined;
    }
  };
  return {
    done: loop(),
    wake() {
      // Woken while it works, it works once more: what woke it may have come too late for this time.
      isWoken = true;
      wakeNow?.();
    },
  };
}
