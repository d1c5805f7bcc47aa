import type { MailTemplate } from '~/features/notifications/mail/mail-template.server';
import { pickText } from '~/i18n/localized';
import { toInstant } from '~/platform/clock';

import { findVersions } from '../result.queries.server';
import { actionsMail } from './actions-mail.server';
import { answerMailData, feedbackMails, turnMailData } from './feedback-mail-data';
import { frame, linkOf, readReader } from './feedback-mail-frame.server';
import { findMisunderstandings } from './misunderstanding.queries.server';
import { findFeedbackDialogue, findParticipant } from './participant.queries.server';

/** Tells someone who took part what has become of it: what was noted, what is concluded and what is decided. */
const turn: MailTemplate = async (data, context) => {
  const read = turnMailData.parse(data);
  const { db, language, now, t } = context;
  const reader = await readReader(read, context);
  if (reader === null) return null;
  const { dialogue, title } = reader;
  const content =
    read.turn === 'decided' ? (await findVersions(db, dialogue.id, toInstant(now))).at(-1)?.content : null;
  // A result that has been taken away is told by no mail.
  if (content === undefined) return null;
  const summary = content === null ? null : pickText(content.summary, language.tag, dialogue.sourceLanguage);
  return frame(context, read, {
    title,
    subject: t(`feedback:mail.${read.turn}.subject`, { title: title.text }),
    blocks: [
      { kind: 'heading', text: t(`feedback:mail.${read.turn}.heading`) },
      { kind: 'paragraph', text: title.text, language: title.language },
      ...(summary === null ? [] : [{ kind: 'paragraph' as const, ...summary }]),
      { kind: 'paragraph', text: t(`feedback:mail.${read.turn}.text`) },
      { kind: 'action', text: t('feedback:mail.read'), href: linkOf(context, read) },
    ],
  });
};

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
  [feedbackMails.actions]: actionsMail,
  [feedbackMails.answered]: answered,
};
