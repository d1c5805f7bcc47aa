import { z } from 'zod';

import { readTitles } from '~/features/dialogues/read-titles.server';
import type { MailTemplate } from '~/features/notifications/mail/mail-template.server';

import { findRoles } from '../session/session.queries.server';
import { invitationPath, invitationState } from './invitation';
import { findInvitation, findInviter } from './invitation.queries.server';
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
  const inviter = await findInviter(db, invitationId);
  const { roles } = await findRoles(db, row.account_id, 'passkey');
  const titles = await readTitles(db, language);
  const items = roles.map(({ role: kind, dialogueId }) => {
    const role = t(`work:roles.${kind}`);
    const title = titles.find(({ id }) => id === dialogueId)?.title;
    if (title === undefined) return { text: t('people:role.portal', { role }) };
    return { text: t('people:role.dialogue', { role, dialogue: title.text }) };
  });
  return {
    subject: t('passkey:mail.subject', place),
    preview: t('passkey:mail.preview'),
    blocks: [
      { kind: 'heading', text: t('passkey:mail.heading') },
      { kind: 'paragraph', text: t('passkey:mail.lead', { ...place, name: row.name ?? '' }) },
      ...(inviter === null
        ? []
        : [{ kind: 'paragraph' as const, text: t('people:invitation.from', { name: inviter }) }]),
      ...(items.length === 0
        ? []
        : [
            { kind: 'paragraph' as const, text: t('people:invitation.roles', { count: items.length }) },
            { kind: 'list' as const, items },
          ]),
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
