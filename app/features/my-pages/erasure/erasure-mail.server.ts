import { z } from 'zod';

import type { MailTemplate } from '~/features/notifications/mail/mail-template.server';

import type { ErasureMailData } from './decide-erasure.server';
import { findDecided } from './erasure.queries.server';

const dataSchema: z.ZodType<ErasureMailData> = z.object({ requestId: z.string() });

/** The mail that tells someone what became of their request to be erased. A refusal says how to complain (GDPR, article 12.4). */
export const erasureMail: MailTemplate = async (data, { db, kommun, t }) => {
  const { requestId } = dataSchema.parse(data);
  const decided = await findDecided(db, requestId);
  const outcome = decided?.outcome ?? null;
  if (decided === undefined || outcome === null) return null;
  return {
    subject: t(`account:mail.erasure.${outcome}.subject`),
    blocks: [
      { kind: 'heading', text: t(`account:mail.erasure.${outcome}.heading`) },
      { kind: 'paragraph', text: t(`account:mail.erasure.${outcome}.text`) },
      ...(decided.reason === null
        ? []
        : ([
            { kind: 'paragraph', text: t('account:mail.erasure.reason') },
            // Written by the kommun's own people, in Swedish.
            { kind: 'paragraph', text: decided.reason, language: 'sv' },
          ] as const)),
      ...(outcome === 'refused'
        ? ([
            { kind: 'paragraph', text: t('account:mail.erasure.complain') },
            { kind: 'link', text: t('account:mail.erasure.imy'), href: 'https://www.imy.se/' },
          ] as const)
        : []),
    ],
    footer: [
      {
        kind: 'paragraph',
        text: t('account:mail.erasure.why', { kommun: kommun.name, officer: kommun.dataProtection.email }),
      },
    ],
  };
};
