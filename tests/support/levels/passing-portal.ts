import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { atTime } from '~/platform/clock';

import { startOwnPortal } from '../own-portal';

/** A portal of its own, whose time passes when a test lets it. It never goes back: one dialogue after another lives in it. */
export interface PassingPortal {
  baseUrl: string;
  /** The day that it is. */
  today: () => string;
  /** Lets time pass to ten o'clock on a day. */
  passTo: (day: string) => Promise<void>;
  stop: () => Promise<void>;
}

const firstDay = '2026-11-24';

/** Starts one on the day on which all tests' portals begin. */
export async function startPassingPortal(): Promise<PassingPortal> {
  const folder = await mkdtemp(join(tmpdir(), 'dialogtorget-time-'));
  const clock = join(folder, 'clock');
  let today = firstDay;
  const set = async () => {
    // What reads the clock meanwhile finds a whole one.
    await writeFile(`${clock}.next`, atTime(today, '10:00'));
    await rename(`${clock}.next`, clock);
  };
  await set();
  const portal = await startOwnPortal({ DEMO_NOW: `file:${clock}` });
  return {
    baseUrl: portal.baseUrl,
    today: () => today,
    async passTo(day) {
      if (day < today) throw new Error(`${day} has been: it is ${today}`);
      today = day;
      await set();
    },
    async stop() {
      await portal.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
