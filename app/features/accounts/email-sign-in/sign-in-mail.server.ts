import { z } from 'zod';

import type { MailTemplate } from '~/features/notifications/mail/mail-template.server';

import { linkToken, mailCode, type SignInMailData } from './send-sign-in-mail.server';
import { minutesToUse, showMailCode } from './sign-in-mail-rules';
import { findToken } from './sign-in-token.queries.server';

const dataSchema: z.ZodType<SignInMailData> = z.object({ tokenId: z.string() });

/** The mail with the link and the code to sign in by. Nothing is sent once they are used or have run out. */
export const signInMail: MailTemplate = async (
  data,
  { db, kommun, baseUrl, secrets, now, language, t, format },
) => {
  const { tokenId } = dataSchema.parse(data);
  const row = await findToken(db, { id: tokenId });
  if (row?.used_at !== null || row.expires_at <= now.toISOString()) return null;
  const code = showMailCode(mailCode(secrets, tokenId));
  const to = (path: string) => `${baseUrl}/${language.tag}/logga-in/${path}`;
  return {
    subject: t('account:mail.signIn.subject', { kommun: kommun.name }),
    preview: t('account:mail.signIn.preview'),
    blocks: [
      { kind: 'heading', text: t('account:mail.signIn.heading') },
      { kind: 'paragraph', text: t('account:mail.signIn.link') },
      {
        kind: 'action',
        text: t('account:mail.signIn.action'),
        href: to(`lank/${linkToken(secrets, tokenId)}`),
      },
      { kind: 'paragraph', text: t('account:mail.signIn.otherBrowser') },
      { kind: 'code', label: t('account:mail.signIn.codeLabel'), code },
      { kind: 'link', text: t('account:mail.signIn.codePage'), href: to('kod') },
      {
        kind: 'paragraph',
        text: t('account:mail.signIn.ends', {
          count: minutesToUse,
          time: format.time(row.expires_at),
        }),
      },
    ],
    footer: [{ kind: 'paragraph', text: t('account:mail.signIn.why', { kommun: kommun.name }) }],
  };
};
