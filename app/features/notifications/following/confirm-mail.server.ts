import { addDaysToInstant, dayOf, toInstant } from '~/platform/clock';

import type { MailBlock } from '../mail/mail-content';
import type { MailTemplate } from '../mail/mail-template.server';
import { confirmMailData } from './confirm-mail-data';
import { followAddressesIn } from './follow-addresses';
import { findTargets } from './follow-target.queries.server';
import { followToken } from './follow-token.server';
import { daysToConfirm } from './following';
import { nameTarget } from './name-target';
import { findSubscription } from './subscription.queries.server';

/**
 * Asks the reader of an address whether they want to follow something. Whoever follows it already is told so, and where to change it. Nothing is sent when it is too late to confirm.
 */
export const confirmMail: MailTemplate = async (
  data,
  { db, kommun, baseUrl, secrets, now, language, t, format },
) => {
  const { subscriptionId } = confirmMailData.parse(data);
  const subscription = await findSubscription(db, subscriptionId);
  if (subscription === undefined) return null;
  const target = (await findTargets(db, [subscription], language.tag)).get(subscription.targetId);
  if (target === undefined) return null;
  const addresses = followAddressesIn(language.tag, baseUrl);
  const named = { followed: nameTarget(t, target, kommun.name), kommun: kommun.name };
  const { confirmedAt, askedAt, followerId } = subscription;
  if (confirmedAt !== null) {
    return {
      subject: t('following:already.subject', named),
      blocks: [
        { kind: 'heading', text: t('following:already.heading') },
        { kind: 'paragraph', text: t('following:already.text', named) },
        {
          kind: 'action',
          text: t('following:already.action'),
          href: addresses.choices(followToken(secrets, 'follow-choices', followerId)),
        },
      ],
      footer: [unasked(t('following:already.unasked'))],
    };
  }
  const until = addDaysToInstant(askedAt, daysToConfirm);
  if (until <= toInstant(now)) return null;
  return {
    subject: t('following:confirmMail.subject', named),
    preview: t('following:confirmMail.preview'),
    blocks: [
      { kind: 'heading', text: t('following:confirmMail.heading') },
      { kind: 'paragraph', text: t('following:confirmMail.text', named) },
      {
        kind: 'action',
        text: t('following:confirmMail.action'),
        href: addresses.confirm(followToken(secrets, 'follow-confirm', subscriptionId)),
      },
      { kind: 'paragraph', text: t('following:confirmMail.until', { day: format.weekday(dayOf(until)) }) },
    ],
    footer: [unasked(t('following:confirmMail.unasked'))],
  };
};

function unasked(text: string): MailBlock {
  return { kind: 'paragraph', text };
}
