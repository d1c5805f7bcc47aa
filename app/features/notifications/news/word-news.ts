import type { TFunction } from 'i18next';

import { isParticipation } from '~/features/dialogues/influence-level';
import { addressesIn, type Addresses } from '~/features/dialogues/outreach/dialogue-addresses';
import { isPublic } from '~/features/dialogues/visibility';
import type { Format } from '~/i18n/format';
import { pickOptional, pickText, type LocalText } from '~/i18n/localized';
import { dayOf } from '~/platform/clock';
import { fromJson, type Instant, type Json, type Localized } from '~db/columns';

import type { NewsToTell } from './news-mail.queries.server';
import { lastDayOf } from './news-times';

/** A piece of news in the reader's words. */
export interface WordedNews {
  /** What has happened, such as `Det finns ett beslut`. */
  what: string;
  /** The dialogue's title. */
  title: LocalText;
  /** What it is about within the dialogue: the meeting's, decision's or action's own words. */
  about: LocalText | null;
  /** When and where. */
  facts: readonly string[];
  href: string;
  /** What the link leads to. */
  action: string;
}

interface Wording {
  language: string;
  t: TFunction;
  format: Format;
  baseUrl: string;
}

/** Kinds whose place is the page of the result rather than the dialogue. */
const ofResult: readonly NewsToTell['kind'][] = ['result_published', 'decision_made', 'action_updated'];

/** Whether there is still something to tell when the mail is written: a day's or a week's mail may come after a last day, or after a meeting. */
export function isStillNews(news: NewsToTell, now: Instant): boolean {
  if (!isPublic({ published_at: news.publishedAt }, now)) return false;
  const isCancelled = news.cancelledAt !== null && news.cancelledAt <= now;
  switch (news.kind) {
    case 'dialogue_cancelled':
      return isCancelled;
    case 'dialogue_closing':
      return !isCancelled && news.closesAt !== null && now < news.closesAt;
    case 'dialogue_corrected':
      return !isCancelled && news.note !== null;
    case 'dialogue_postponed':
      return !isCancelled && news.note !== null && (news.closesAt === null || now < news.closesAt);
    case 'dialogue_opened':
      return !isCancelled && (news.closesAt === null || now < news.closesAt);
    case 'meeting_added':
    case 'meeting_moved':
      return news.meetingCancelledAt === null && news.startsAt !== null && now < news.startsAt;
    case 'meeting_cancelled':
      return news.meetingCancelledAt !== null && news.startsAt !== null && now < news.startsAt;
    case 'decision_made':
      return news.outcome !== null;
    case 'action_updated':
      return news.actionTitle !== null;
    case 'dialogue_published':
    case 'result_published':
    case 'report_published':
      return true;
  }
}

/** Words a piece of news for its reader. */
export function wordNews(news: NewsToTell, { language, t, format, baseUrl }: Wording): WordedNews {
  const addresses = addressesIn(language, baseUrl);
  const text = (column: Json<Localized> | null) =>
    column === null ? null : pickOptional(fromJson(column), language, news.source);
  const isMeeting = news.kind.startsWith('meeting_');
  // What in truth is information is never called a dialogue.
  const kind =
    news.kind === 'dialogue_published' && !isParticipation(news.level) ? 'information_published' : news.kind;
  const when = (at: Instant) => {
    const day = format.weekday(dayOf(at));
    return news.hasTime === 1 ? t('following:news.dayAndTime', { day, time: format.time(at) }) : day;
  };
  const facts: string[] = [];
  const from = news.data.from;
  if (news.kind === 'meeting_moved' && news.startsAt !== null) {
    facts.push(t('following:news.newTime', { when: when(news.startsAt) }));
    if (from !== undefined && from !== news.startsAt)
      facts.push(t('following:news.oldTime', { when: when(from) }));
  } else if (isMeeting && news.startsAt !== null)
    facts.push(t('following:news.when', { when: when(news.startsAt) }));
  const place = news.kind === 'meeting_cancelled' ? null : text(news.place);
  if (place !== null) facts.push(t('following:news.where', { place: place.text.replace(/\.$/, '') }));
  if (news.kind === 'dialogue_postponed' && news.opensAt !== null)
    facts.push(t('following:news.firstDay', { day: format.weekday(dayOf(news.opensAt)) }));
  if ((news.kind === 'dialogue_closing' || news.kind === 'dialogue_postponed') && news.closesAt !== null)
    facts.push(t('following:news.lastDay', { day: format.weekday(lastDayOf(news.closesAt)) }));
  if (news.decidedOn !== null) facts.push(t('following:news.decidedOn', { day: format.day(news.decidedOn) }));
  return {
    what: t(`following:news.kinds.${kind}.what`),
    title: pickText(fromJson(news.title), language, news.source),
    about:
      text(news.meetingTitle) ??
      text(news.outcome) ??
      text(news.actionTitle) ??
      text(news.note) ??
      (news.kind === 'dialogue_cancelled' ? text(news.cancelReason) : null),
    facts,
    href: placeOf(news, addresses),
    action: t(`following:news.kinds.${kind}.action`),
  };
}

/** The page that a piece of news leads to. */
function placeOf({ kind, slug, subjectId }: NewsToTell, addresses: Addresses): string {
  if (ofResult.includes(kind)) return addresses.result(slug);
  if (kind === 'report_published') return addresses.report(slug);
  return kind.startsWith('meeting_') && subjectId !== null
    ? `${addresses.dialogue(slug)}/moten/${subjectId}`
    : addresses.dialogue(slug);
}
