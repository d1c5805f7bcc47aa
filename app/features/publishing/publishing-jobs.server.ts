import type { KommunSettings } from '~/features/kommun/kommun-settings';
import type { LoadContext } from '~/load-context';
import type { Job } from '~/platform/jobs.server';

import { carryOutDue } from './carry-out-publication.server';

/** What the portal publishes by itself: what is approved, when its time comes. */
export function publishingJobs({
  db,
  clock,
  secrets,
  readKommun,
}: Pick<LoadContext, 'db' | 'clock' | 'secrets'> & {
  readKommun: () => Promise<KommunSettings>;
}): readonly Job[] {
  return [
    {
      name: 'publishing',
      everySeconds: 5,
      async run() {
        const { ladder } = await readKommun();
        await carryOutDue(db, { now: clock(), ladder, secrets });
      },
    },
  ];
}
