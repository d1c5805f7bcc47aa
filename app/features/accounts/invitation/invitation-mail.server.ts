import { z } from 'zod';

import type { MailTemplate } from '~/features/notifications/mail/mail-template.server';

import { invitationPath, invitationState } from './invitation';
import { findInvitation } from './invitation.queries.server';
import { invitationToken, type InvitationMailData } from './invite-staff.server';

const dataSchema: z.ZodType<InvitationMailData> = z.object({ invitationId: z.string() });

/** The mail that invites someone of the kommun to make a passkey. Nothing is sent when the link would not work any more. */
export const invitationMail: MailTemplate = async (
  data,
  { db, kommun, baseUrl, secrets, now, language, t, format },
) => {
  const { invitationId } = dataSchema.parse(data);
  const row = await findInvitation(db, { id: invitationId });
  if (row === undefined) return null;
  const times = { usedAt: row.used_at, expiresAt: row.expires_at, hasRole: true };
  if (invitationState(times, now) !== 'open') return null;
  const place = { kommun: kommun.name };
  return {
    subject: t('passkey:mail.subject', place),
    preview: t('passkey:mail.preview'),
    blocks: [
      { kind: 'heading', text: t('passkey:mail.heading') },
      { kind: 'paragraph', text: t('passkey:mail.lead', { ...place, name: row.name ?? '' }) },
      { kind: 'paragraph', text: t('passkey:mail.how') },
      {
        kind: 'action',
        text: t('passkey:mail.action'),
        href: baseUrl + invitationPath(language.tag, invitationToken(secrets, invitationId)),
      },
      { kind: 'paragraph', text: t('passkey:mail.ends', { when: format.instant(row.expires_at) }) },
    ],
    footer: [{ kind: 'paragraph', text: t('passkey:mail.why', place) }],
  };
};
