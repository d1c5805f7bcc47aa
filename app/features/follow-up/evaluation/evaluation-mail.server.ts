import type { MailTemplate } from '~/features/notifications/mail/mail-template.server';
import { pickText } from '~/i18n/localized';

import { isEvaluationOpen } from './evaluation';
import { evaluationToken, tokenFingerprint } from './evaluation-link.server';
import { evaluationMailData } from './evaluation-mail-data';
import { findEvaluated, findInvitation, findRound } from './evaluation.queries.server';

/** Asks someone who took part what they think of it. Nothing is sent once they have answered, or nobody can. */
export const evaluationMail: MailTemplate = async (data, { db, secrets, baseUrl, kommun, language, t }) => {
  const { dialogueId, person } = evaluationMailData.parse(data);
  const token = evaluationToken(secrets, dialogueId, person);
  const [dialogue, round, used] = await Promise.all([
    findEvaluated(db, dialogueId),
    findRound(db, dialogueId),
    findInvitation(db, tokenFingerprint(token)),
  ]);
  if (dialogue === null || !isEvaluationOpen(round) || used !== false) return null;
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
    footer: [{ kind: 'paragraph', text: t('evaluation:mail.why', { kommun: kommun.name }) }],
  };
};
