import type { MailBlock, MailContent } from '~/features/notifications/mail/mail-content';
import type { MailContext } from '~/features/notifications/mail/mail-template.server';
import { pickText, type LocalText } from '~/i18n/localized';

import { findFeedbackDialogue, findParticipant } from './participant.queries.server';
import { personHash, personToken, type PersonInDialogue } from './person-link.server';
import { findOptOuts } from './recipients.queries.server';

/** Whom a mail is for and of which dialogue; null when they are gone or want no more. */
export async function readReader(person: PersonInDialogue, { db, secrets, language }: MailContext) {
  const [dialogue, participant, ended] = await Promise.all([
    findFeedbackDialogue(db, person.dialogueId),
    findParticipant(db, person),
    findOptOuts(db, person.dialogueId),
  ]);
  if (dialogue === null || participant === null || participant.isGone || participant.email === null)
    return null;
  if (ended.has(personHash(secrets, person.dialogueId, participant.email))) return null;
  return {
    dialogue,
    email: participant.email,
    title: pickText(dialogue.title, language.tag, dialogue.sourceLanguage),
  };
}

/** Where the page of whoever the mail is for is. */
export function linkOf({ baseUrl, language, secrets }: MailContext, person: PersonInDialogue): string {
  return `${baseUrl}/${language.tag}/aterkoppling/${personToken(secrets, person)}`;
}

/** A mail to someone who took part, with why it comes and how to end it. */
export function frame(
  context: MailContext,
  person: PersonInDialogue,
  { title, subject, blocks }: { title: LocalText; subject: string; blocks: readonly MailBlock[] },
): MailContent {
  const { t } = context;
  const href = linkOf(context, person);
  return {
    subject,
    preview: title.text,
    blocks,
    footer: [
      { kind: 'paragraph', text: t('feedback:mail.why') },
      { kind: 'link', text: t('feedback:mail.end'), href: `${href}/avsluta` },
    ],
    oneClickUnsubscribe: `${href}/avsluta`,
  };
}
