import { z } from 'zod';

import type { MailBlock } from '~/features/notifications/mail/mail-content';
import type { MailContext, MailTemplate } from '~/features/notifications/mail/mail-template.server';
import { pickText } from '~/i18n/localized';

import type { Publication } from './publication';
import { handlerOf } from './publication-handlers.server';
import { publicationMails, type PublicationMailData } from './publication-mail-data';
import { findNames, findPublication, findPublishedDialogue } from './publication.queries.server';

const dataSchema: z.ZodType<PublicationMailData> = z.object({ publicationId: z.string() });

/** Asks someone of the kommun to look at what a colleague wants to publish. Nothing is sent once it has been judged. */
const asked: MailTemplate = async (data, context) => {
  const { t } = context;
  const about = await readAbout(data, context);
  if (about?.publication.state !== 'waiting') return null;
  const { publication, title, name, href } = about;
  return {
    subject: t('publishing:mail.asked.subject', { title }),
    blocks: [
      { kind: 'heading', text: t('publishing:mail.asked.heading') },
      { kind: 'paragraph', text: t(`publishing:mail.asked.what.${publication.kind}`, { name, title }) },
      { kind: 'paragraph', text: t('publishing:mail.asked.how') },
      { kind: 'action', text: t('publishing:mail.asked.action'), href },
    ],
    footer: footer(context),
  };
};

/** Tells what became of what someone wanted to publish. */
const judged: MailTemplate = async (data, context) => {
  const { t, format } = context;
  const about = await readAbout(data, context);
  if (about === null) return null;
  const { publication, title, href } = about;
  const { state, publishAt, judgedNote } = publication;
  if (state === 'waiting' || state === 'withdrawn') return null;
  const blocks: MailBlock[] = [
    { kind: 'heading', text: t(`publishing:mail.judged.${state}.heading`) },
    {
      kind: 'paragraph',
      text: t(`publishing:mail.judged.${state}.text`, {
        title,
        when: publishAt === null ? '' : format.instant(publishAt),
      }),
    },
  ];
  // Written by the kommun's own people, in Swedish.
  if (judgedNote !== null) blocks.push({ kind: 'paragraph', text: judgedNote, language: 'sv' });
  return {
    subject: t(`publishing:mail.judged.${state}.subject`, { title }),
    blocks: [...blocks, { kind: 'action', text: t('publishing:mail.judged.action'), href }],
    footer: footer(context),
  };
};

/** The mails about publications, by the names that the outbox knows them by. */
export const publicationMailTemplates: Readonly<Record<string, MailTemplate>> = {
  [publicationMails.asked]: asked,
  [publicationMails.judged]: judged,
};

interface About {
  publication: Publication;
  title: string;
  /** Who asked. */
  name: string;
  href: string;
}

async function readAbout(data: unknown, { db, baseUrl, language }: MailContext): Promise<About | null> {
  const { publicationId } = dataSchema.parse(data);
  const publication = await findPublication(db, publicationId);
  if (publication === null) return null;
  const [dialogue, names] = await Promise.all([
    findPublishedDialogue(db, publication.dialogueId),
    findNames(db, [publication.askedBy]),
  ]);
  const title = pickText(dialogue.title, language.tag, dialogue.sourceLanguage).text;
  const path = `/${language.tag}/arbete/dialoger/${dialogue.slug}${handlerOf(publication.kind).path}`;
  return { publication, title, name: names.get(publication.askedBy) ?? '', href: baseUrl + path };
}

function footer({ t, kommun }: MailContext): readonly MailBlock[] {
  return [{ kind: 'paragraph', text: t('publishing:mail.why', { kommun: kommun.name }) }];
}
