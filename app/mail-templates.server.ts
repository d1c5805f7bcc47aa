import { signInMail } from '~/features/accounts/email-sign-in/sign-in-mail.server';
import { invitationMail } from '~/features/accounts/invitation/invitation-mail.server';
import type { MailTemplate } from '~/features/notifications/mail/mail-template.server';

/** Every kind of mail that the portal sends, by the name that the outbox knows it by. */
export const mailTemplates: Readonly<Record<string, MailTemplate>> = {
  'sign-in': signInMail,
  'staff-invitation': invitationMail,
};
