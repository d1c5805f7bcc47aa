import { signInDisposalJob } from '~/features/accounts/session/dispose-sign-ins.server';
import type { KommunSettings } from '~/features/kommun/kommun-settings';
import { meetingJobs } from '~/features/meetings/meeting-jobs.server';
import { followJobs } from '~/features/notifications/follow-jobs.server';
import { createWording } from '~/features/notifications/mail/word-mail.server';
import { publishingJobs } from '~/features/publishing/publishing-jobs.server';
import type { LoadContext } from '~/load-context';
import { mailTemplates } from '~/mail-templates.server';
import type { Job } from '~/platform/jobs.server';
import { forgetMailJob } from '~/platform/mail/forget-mail.server';
import { mailJob } from '~/platform/mail/mail-job.server';
import type { SmtpServer } from '~/platform/mail/smtp.server';

/** What a job may use: what requests are handed, without what belongs to one request. */
export interface JobContext extends Pick<LoadContext, 'db' | 'clock' | 'baseUrl' | 'secrets' | 'log'> {
  /** The kommun's settings as they are now: a job outlives many changes of them. */
  readKommun: () => Promise<KommunSettings>;
  mail: {
    server: SmtpServer;
    /** The address that mail comes from: the one that the mail server was told of, whatever is changed in the portal. */
    sender: string;
  };
}

/** Everything that the portal does by itself while it runs. */
export function listJobs(context: JobContext): readonly Job[] {
  const { mail } = context;
  return [
    mailJob({ ...context, ...mail, word: createWording(context, mailTemplates, mail.sender) }),
    forgetMailJob(context),
    ...followJobs(context),
    signInDisposalJob(context),
    ...meetingJobs(context),
    ...publishingJobs(context),
  ];
}
