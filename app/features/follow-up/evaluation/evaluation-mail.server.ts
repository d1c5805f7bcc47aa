import type { MailTemplate } from '~/features/notifications/mail/mail-template.server';
import { personToken } from '~/features/results/feedback/person-link.server';
import { readRecipients } from '~/features/results/feedback/recipients.server';
import { pickText } from '~/i18n/localized';

import { isEvaluationOpen } from './evaluation';
import { evaluationToken, tokenFingerprint } from './evaluation-link.server';
import { evaluationMailData } from './evaluation-mail-data';
import { findEvaluated, findInvitation, findRound } from './evaluation.queries.server';

/** Asks someone who took part what they think of it. Nothing is sent once they have answered or want no more mail, or when nobody can answer. */
export const evaluationMail: MailTemplate = async (data, { db, secrets, baseUrl, kommun, language, t }) => {
  const { dialogueId, person } = evaluationMailData.parse(data);
  const token = evaluationToken(secrets, dialogueId, person);
  const [dialogue, round, used, { byMail }] = await Promise.all([
    findEvaluated(db, dialogueId),
    findRound(db, dialogueId),
    findInvitation(db, tokenFingerprint(token)),
    readRecipients(db, secrets, dialogueId),
  ]);
  const reader = byMail.find((one) => one.person === person);
  if (dialogue === null || reader === undefined || !isEvaluationOpen(round) || used !== false) return null;
  const end = `${baseUrl}/${language.tag}/aterkoppling/${personToken(secrets, reader)}/avsluta`;
  const title = pickText(dialogue.title, language.tag, dialogue.sourceLanguage).text;
  return {
    subject: t('evaluation:mail.subject', { title }),
    blocks: [
      { kind: 'heading', text: t('evaluation:mail.heading') },
      { kind: 'paragraph', text: t('evaluation:mail.text', { title }) },
      {
        kind: 'action',
        text: t('evaluation:mail.action'),
        href: `${baseUrl}/${language.tag}/utvardera/${token}`,
      },
      { kind: 'paragraph', text: t('evaluation:mail.anonymous') },
    ],
    footer: [
      { kind: 'paragraph', text: t('evaluation:mail.why', { kommun: kommun.name }) },
      { kind: 'link', text: t('feedback:mail.end'), href: end },
    ],
    oneClickUnsubscribe: end,
  };
};
