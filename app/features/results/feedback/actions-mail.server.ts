import type { MailBlock } from '~/features/notifications/mail/mail-content';
import type { MailTemplate } from '~/features/notifications/mail/mail-template.server';
import { pickText } from '~/i18n/localized';

import { findActions, type ActionRow } from '../result.queries.server';
import { actionsMailData } from './feedback-mail-data';
import { frame, linkOf, readReader } from './feedback-mail-frame.server';
import { personHash } from './person-link.server';
import { findToldActions } from './recipients.queries.server';

/** What has happened to an action, which nobody is told of while it is only planned. */
function turnOf({ updates }: ActionRow): 'started' | 'done' | 'stopped' | null {
  const state = updates.at(-1)?.state ?? 'planned';
  return state === 'planned' ? null : state;
}

/**
 * Tells someone who took part what has happened to what it led to: begun, done, or not done after all and why. Of one action in its own words, of several in a list; each as
 * it stands when the mail goes.
 */
export const actionsMail: MailTemplate = async (data, context) => {
  const read = actionsMailData.parse(data);
  const { db, language, secrets, t } = context;
  const reader = await readReader(read, context);
  if (reader === null) return null;
  const { dialogue, email, title } = reader;
  const person = personHash(secrets, dialogue.id, email);
  const ids = await findToldActions(db, { ...read, person });
  const known = await findActions(db, dialogue.id);
  const told = ids.flatMap((id) => {
    const action = known.find((one) => one.id === id);
    const turn = action === undefined ? null : turnOf(action);
    return action === undefined || turn === null ? [] : [{ action, turn }];
  });
  const [first] = told;
  if (first === undefined) return null;
  const say = (texts: ActionRow['title']) => pickText(texts, language.tag, dialogue.sourceLanguage);
  const about = told.flatMap(({ action, turn }): MailBlock[] => {
    const note = action.updates.at(-1)?.note ?? null;
    return [
      ...(told.length === 1 ? [] : [{ kind: 'heading' as const, text: t(`feedback:mail.${turn}.heading`) }]),
      { kind: 'paragraph', ...say(action.title) },
      ...(note === null ? [] : [{ kind: 'paragraph' as const, ...say(note) }]),
    ];
  });
  const words = told.length === 1 ? first.turn : 'several';
  return frame(context, read, {
    title,
    subject: t(`feedback:mail.${words}.subject`, { title: title.text }),
    blocks: [
      { kind: 'heading', text: t(`feedback:mail.${words}.heading`) },
      { kind: 'paragraph', ...title },
      ...about,
      { kind: 'paragraph', text: t(`feedback:mail.${words}.text`) },
      { kind: 'action', text: t('feedback:mail.read'), href: linkOf(context, read) },
    ],
  });
};
