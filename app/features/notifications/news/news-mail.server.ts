import { toInstant } from '~/platform/clock';
import type { Id } from '~db/columns';

import { followAddressesIn } from '../following/follow-addresses';
import { findTargets } from '../following/follow-target.queries.server';
import { followToken } from '../following/follow-token.server';
import { nameTarget } from '../following/name-target';
import type { MailBlock } from '../mail/mail-content';
import type { MailContext, MailTemplate } from '../mail/mail-template.server';
import { newsMailData } from './news-mail-data';
import { findNewsToTell } from './news-mail.queries.server';
import { findMatching, type MatchingSubscription } from './news.queries.server';
import { isStillNews, wordNews, type WordedNews } from './word-news';

/** More than this many in one mail nobody reads; the rest is on the portal. */
const mostInList = 20;

/**
 * Words news for one follower: what has happened, when, and where to read on; why they get it; and how to change or end it. Whoever has ended it meanwhile gets nothing,
 * nor is anyone told of what is over.
 */
export const newsMail: MailTemplate = async (data, context) => {
  const { db, baseUrl, language, t, format, now } = context;
  const { followerId, newsIds, frequency } = newsMailData.parse(data);
  const reasons = new Map<string, MatchingSubscription>();
  const told: WordedNews[] = [];
  for (const news of await findNewsToTell(db, newsIds)) {
    if (!isStillNews(news, toInstant(now))) continue;
    const matches = await findMatching(db, news.dialogueId, followerId);
    if (matches.length === 0) continue;
    for (const match of matches) reasons.set(`${match.scope} ${match.targetId}`, match);
    told.push(wordNews(news, { language: language.tag, t, format, baseUrl }));
  }
  const [only] = told;
  if (only === undefined) return null;
  const footer = await wordFooter([...reasons.values()], followerId, context);
  const oneClickUnsubscribe = addresses(context).end(endToken(context, followerId));
  if (told.length === 1) {
    const subject = t('following:news.subject', { what: only.what, title: only.title.text });
    return { subject, preview: only.facts.join(' '), blocks: one(only), footer, oneClickUnsubscribe };
  }
  const subject = t(`following:news.several.${frequency}`, {
    count: told.length,
    kommun: context.kommun.name,
  });
  return {
    subject,
    preview: only.title.text,
    blocks: several(subject, told, context),
    footer,
    oneClickUnsubscribe,
  };
};

function one({ what, title, about, facts, href, action }: WordedNews): readonly MailBlock[] {
  return [
    { kind: 'heading', text: what },
    { kind: 'paragraph', text: title.text, language: title.language },
    ...(about === null ? [] : [{ kind: 'paragraph', text: about.text, language: about.language } as const]),
    ...facts.map((text): MailBlock => ({ kind: 'paragraph', text })),
    { kind: 'action', text: action, href },
  ];
}

function several(
  heading: string,
  told: readonly WordedNews[],
  { t, baseUrl, language }: MailContext,
): readonly MailBlock[] {
  const rest = told.length - mostInList;
  return [
    { kind: 'heading', text: heading },
    {
      kind: 'list',
      items: told.slice(0, mostInList).map(({ what, title, facts, href }) => ({
        text: title.text,
        language: title.language,
        href,
        detail: [t('following:news.whatInList', { what }), ...facts].join(' '),
      })),
    },
    ...(rest > 0
      ? [
          { kind: 'paragraph', text: t('following:news.more', { count: rest }) } as const,
          {
            kind: 'link',
            text: t('following:news.all'),
            href: `${baseUrl}/${language.tag}/dialoger`,
          } as const,
        ]
      : []),
  ];
}

async function wordFooter(
  reasons: readonly MatchingSubscription[],
  followerId: Id,
  context: MailContext,
): Promise<readonly MailBlock[]> {
  const { db, secrets, kommun, language, t, format } = context;
  const targets = await findTargets(db, reasons, language.tag);
  const names = reasons.flatMap(({ targetId }) => {
    const target = targets.get(targetId);
    return target === undefined ? [] : [nameTarget(t, target, kommun.name)];
  });
  return [
    { kind: 'paragraph', text: t('following:news.why', { followed: format.list(names) }) },
    {
      kind: 'link',
      text: t('following:news.choices'),
      href: addresses(context).choices(followToken(secrets, 'follow-choices', followerId)),
    },
    {
      kind: 'link',
      text: t('following:news.end'),
      href: addresses(context).end(endToken(context, followerId)),
    },
  ];
}

function addresses({ language, baseUrl }: MailContext) {
  return followAddressesIn(language.tag, baseUrl);
}

function endToken({ secrets }: MailContext, followerId: Id): string {
  return followToken(secrets, 'follow-end', followerId);
}
