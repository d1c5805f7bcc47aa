import { signInMail } from '~/features/accounts/email-sign-in/sign-in-mail.server';
import { invitationMail } from '~/features/accounts/invitation/invitation-mail.server';
import { evaluationMailKind } from '~/features/follow-up/evaluation/evaluation-mail-data';
import { evaluationMail } from '~/features/follow-up/evaluation/evaluation-mail.server';
import { meetingMailTemplates } from '~/features/meetings/meeting-mails.server';
import { erasureMail } from '~/features/my-pages/erasure/erasure-mail.server';
import { confirmMailKind } from '~/features/notifications/following/confirm-mail-data';
import { confirmMail } from '~/features/notifications/following/confirm-mail.server';
import type { MailTemplate } from '~/features/notifications/mail/mail-template.server';
import { newsMailKind } from '~/features/notifications/news/news-mail-data';
import { newsMail } from '~/features/notifications/news/news-mail.server';
import { publicationMailTemplates } from '~/features/publishing/publication-mail.server';
import { feedbackMailTemplates } from '~/features/results/feedback/feedback-mails.server';

/** Every kind of mail that the portal sends, by the name that the outbox knows it by. */
export const mailTemplates: Readonly<Record<string, MailTemplate>> = {
  'sign-in': signInMail,
  'erasure-decided': erasureMail,
  'staff-invitation': invitationMail,
  [confirmMailKind]: confirmMail,
  [newsMailKind]: newsMail,
  ...meetingMailTemplates,
  [evaluationMailKind]: evaluationMail,
  ...feedbackMailTemplates,
  ...publicationMailTemplates,
};
