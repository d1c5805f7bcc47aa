import type { KommunSettings } from '~/features/kommun/kommun-settings';
import type { LoadContext } from '~/load-context';
import type { Job } from '~/platform/jobs.server';

import { disposeRegistrations } from './dispose-registrations.server';
import { remindParticipants } from './remind-participants.server';

/** What the portal does by itself for meetings: reminds those who come, and disposes of what is no longer needed. */
export function meetingJobs({
  db,
  clock,
  secrets,
  readKommun,
}: Pick<LoadContext, 'db' | 'clock' | 'secrets'> & {
  readKommun: () => Promise<KommunSettings>;
}): readonly Job[] {
  return [
    {
      name: 'meeting reminders',
      everySeconds: 5 * 60,
      run: async () => {
        await remindParticipants(db, clock());
      },
    },
    {
      name: 'meeting disposal',
      everySeconds: 60 * 60,
      run: async () => {
        const { retention } = await readKommun();
        await disposeRegistrations(db, {
          now: clock(),
          secrets,
          keepContactsDays: retention.registrations,
        });
      },
    },
  ];
}
