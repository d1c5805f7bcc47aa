import type { LoadContext } from '~/load-context';
import type { Job } from '~/platform/jobs.server';

/** What a job may use: what requests are handed, without what belongs to one request. */
export type JobContext = Pick<LoadContext, 'db' | 'kommun' | 'clock' | 'baseUrl' | 'secrets' | 'log'>;

/** Everything that the portal does by itself while it runs. */
export function listJobs(_context: JobContext): readonly Job[] {
  return [];
}
