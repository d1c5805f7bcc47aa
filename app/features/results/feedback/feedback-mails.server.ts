import type { MailBlock, MailContent } from '~/features/notifications/mail/mail-content';
import type { MailContext, MailTemplate } from '~/features/notifications/mail/mail-template.server';
import { pickText, type LocalText } from '~/i18n/localized';
import { toInstant } from '~/platform/clock';

import { findActions, findVersions } from '../result.queries.server';
import { answerMailData, feedbackMails, turnMailData, type TurnMailData } from './feedback-mail-data';
import { findMisunderstandings } from './misunderstanding.queries.server';
import { findFeedbackDialogue, findParticipant } from './participant.queries.server';
import { personHash, personToken, type PersonInDialogue } from './person-link.server';
import { findOptOuts } from './recipients.queries.server';

/** Whom a mail is for and of which dialogue; null when they are gone or want no more. */
async function readReader(person: PersonInDialogue, { db, secrets, language }: MailContext) {
  const [dialogue, participant, ended] = await Promise.all([
    findFeedbackDialogue(db, person.dialogueId),
    findParticipant(db, person),
    findOptOuts(db, person.dialogueId),
  ]);
  if (dialogue === null || participant === null || participant.isGone || participant.email === null)
    return null;
  if (ended.has(personHash(secrets, person.dialogueId, participant.email))) return null;
  return { dialogue, title: pickText(dialogue.title, language.tag, dialogue.sourceLanguage) };
}

function linkOf({ baseUrl, language, secrets }: MailContext, person: PersonInDialogue): string {
  return `${baseUrl}/${language.tag}/aterkoppling/${personToken(secrets, person)}`;
}

function frame(
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

/** Tells someone who took part what has become of it: what was noted, what is concluded, what is decided, what is done and what is not after all. */
const turn: MailTemplate = async (data, context) => {
  const read = turnMailData.parse(data);
  const { t } = context;
  const reader = await readReader(read, context);
  if (reader === null) return null;
  const { title } = reader;
  const about = await aboutTurn(read, reader.dialogue, context);
  if (about === null) return null;
  const paragraph = t(`feedback:mail.${read.turn}.text`);
  return frame(context, read, {
    title,
    subject: t(`feedback:mail.${read.turn}.subject`, { title: title.text }),
    blocks: [
      { kind: 'heading', text: t(`feedback:mail.${read.turn}.heading`) },
      { kind: 'paragraph', text: title.text, language: title.language },
      ...about.map(({ text, language }): MailBlock => ({ kind: 'paragraph', text, language })),
      { kind: 'paragraph', text: paragraph },
      { kind: 'action', text: t('feedback:mail.read'), href: linkOf(context, read) },
    ],
  });
};

/** What the turn is about, in the dialogue's own words; null when it is not there any more. */
async function aboutTurn(
  { turn: kind, subjectId }: TurnMailData,
  dialogue: { id: string; sourceLanguage: string },
  { db, language, now }: MailContext,
): Promise<readonly LocalText[] | null> {
  if (kind === 'decided') {
    const content = (await findVersions(db, dialogue.id, toInstant(now))).at(-1)?.content;
    return content === undefined ? null : [pickText(content.summary, language.tag, dialogue.sourceLanguage)];
  }
  if (kind === 'noted' || kind === 'concluded') return [];
  const action = (await findActions(db, dialogue.id)).find(({ id }) => id === subjectId);
  if (action === undefined) return null;
  // Who is told that nothing comes of it is told why.
  const note = action.updates.at(-1)?.note ?? null;
  return [action.title, ...(note === null ? [] : [note])].map((texts) =>
    pickText(texts, language.tag, dialogue.sourceLanguage),
  );
}

/** Tells someone what the kommun answers to a misunderstanding that they reported. It is an answer, so it comes also to who wants no other mail. */
const answered: MailTemplate = async (data, context) => {
  const read = answerMailData.parse(data);
  const { db, language, t } = context;
  const [dialogue, participant, all] = await Promise.all([
    findFeedbackDialogue(db, read.dialogueId),
    findParticipant(db, read),
    findMisunderstandings(db, read.dialogueId),
  ]);
  const found = all.find(({ id }) => id === read.misunderstandingId);
  if (dialogue === null || participant === null || participant.isGone || found?.answer == null) return null;
  const title = pickText(dialogue.title, language.tag, dialogue.sourceLanguage);
  return frame(context, read, {
    title,
    subject: t('feedback:mail.answered.subject', { title: title.text }),
    blocks: [
      { kind: 'heading', text: t('feedback:mail.answered.heading') },
      { kind: 'paragraph', text: title.text, language: title.language },
      { kind: 'paragraph', text: t('feedback:mail.answered.youWrote') },
      { kind: 'paragraph', text: found.text, language: found.language },
      { kind: 'paragraph', text: t('feedback:mail.answered.weAnswer') },
      { kind: 'paragraph', text: found.answer, language: dialogue.sourceLanguage },
      { kind: 'action', text: t('feedback:mail.read'), href: linkOf(context, read) },
    ],
  });
};

/** The mails by which those who took part are told what became of it. */
export const feedbackMailTemplates: Readonly<Record<string, MailTemplate>> = {
  [feedbackMails.turn]: turn,
  [feedbackMails.answered]: answered,
};
