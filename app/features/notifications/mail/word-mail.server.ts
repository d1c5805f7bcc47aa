import type { KommunSettings } from '~/features/kommun/kommun-settings';
import { formatFor } from '~/i18n/format';
import { getT, languageOrSource } from '~/i18n/i18n.server';
import type { Language } from '~/i18n/language';
import type { LoadContext } from '~/load-context';
import type { OutgoingMessage, WordMail } from '~/platform/mail/outgoing-message';

import type { MailContent } from './mail-content';
import { mailHtml } from './mail-html.server';
import { mailStyle } from './mail-style.server';
import type { MailTemplate } from './mail-template.server';
import { mailText, type MailFrame } from './mail-text';

interface WordingContext extends Pick<LoadContext, 'db' | 'baseUrl' | 'secrets' | 'clock'> {
  readKommun: () => Promise<KommunSettings>;
}

/**
 * Words what the outbox holds, with the template of its kind, in its reader's language, at the moment it is sent.
 *
 * @param sender the address that mail comes from
 */
export function createWording(
  context: WordingContext,
  templates: Readonly<Record<string, MailTemplate>>,
  sender: string,
): WordMail {
  const { db, readKommun, baseUrl, secrets, clock } = context;
  return async (mail) => {
    const template = Object.hasOwn(templates, mail.kind) ? templates[mail.kind] : undefined;
    // Perhaps a newer process put it there: it is tried again later.
    if (template === undefined) throw new Error(`no template for mail of the kind ${mail.kind}`);
    const language = languageOrSource(mail.language);
    const kommun = await readKommun();
    const content = await template(mail.data, {
      db,
      kommun,
      baseUrl,
      secrets,
      now: clock(),
      language,
      t: getT(language.tag),
      format: formatFor(language),
    });
    return content === null ? null : layOut(content, { kommun, baseUrl, sender, language });
  };
}

interface Layout {
  kommun: KommunSettings;
  baseUrl: string;
  sender: string;
  language: Language;
}

/** Lays a mail out, in HTML and in text, with the headers that mail programs and mail servers look for. */
export function layOut(content: MailContent, { kommun, baseUrl, sender, language }: Layout): OutgoingMessage {
  const t = getT(language.tag);
  const { email } = kommun.contact;
  const frame: MailFrame = {
    kommun: kommun.name,
    portal: `${baseUrl}/${language.tag}`,
    sentBy: t('mail:layout.sentBy', { kommun: kommun.name }),
    questions: t('mail:layout.questions', { email }),
  };
  return {
    from: { name: kommun.name, address: sender },
    ...(sender === email ? {} : { replyTo: email }),
    subject: content.subject,
    text: mailText(content, frame),
    html: mailHtml(content, frame, language, mailStyle(kommun.colours)),
    headers: {
      'Content-Language': language.tag,
      ...(content.oneClickUnsubscribe === undefined ? {} : unsubscribeHeaders(content.oneClickUnsubscribe)),
    },
    attachments: content.attachments ?? [],
  };
}

/** One click in the mail program ends it (RFC 2369 and RFC 8058). */
function unsubscribeHeaders(address: string): Record<string, string> {
  return {
    'List-Unsubscribe': `<${new URL(address).href}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
