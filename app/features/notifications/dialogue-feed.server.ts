import { Feed } from 'feed';

import { dialogueFilterParams } from '~/features/dialogues/dialogue-filter';
import { markOf } from '~/features/dialogues/dialogue-mark';
import type { DialogueSummary } from '~/features/dialogues/dialogue-summary';
import { findFilteredDialogues } from '~/features/dialogues/list-dialogues.server';
import { addressesIn } from '~/features/dialogues/outreach/dialogue-addresses';
import { reachOf, standingOf } from '~/features/dialogues/outreach/dialogue-words';
import type { Portal } from '~/features/dialogues/outreach/portal';
import { formatFor } from '~/i18n/format';
import { getT } from '~/i18n/i18n.server';
import { directionOf } from '~/i18n/language';
import { pickText, type LocalText } from '~/i18n/localized';
import { dayOf, startOfDay, toInstant } from '~/platform/clock';
import type { Database } from '~db/client';
import type { Instant } from '~db/columns';

import { describeFilter } from './describe-filter';
import { findLatestNotes, findMoments, type DialogueMoments, type LatestNote } from './follow.queries.server';

/** How many entries a feed holds: the latest. */
const mostEntries = 50;

interface Entry {
  id: string;
  summary: DialogueSummary;
  note: LatestNote | undefined;
  published: Instant;
  updated: Instant;
}

/**
 * The dialogues that a URL's filters choose, as an Atom feed (RFC 4287) in the portal's language, newest first. An entry is new again when
 * something happens to it: it is changed, opens, closes, is decided, is cancelled, or its result or the report on it is published.
 */
export async function dialogueFeed(db: Database, params: URLSearchParams, portal: Portal): Promise<string> {
  const { kommun, language, now, baseUrl } = portal;
  const t = getT(language.tag);
  const { dialogues, filter, idOf } = await findFilteredDialogues(db, params, {
    language: language.tag,
    now,
  });
  const ids = dialogues.flatMap(({ slug }) => idOf.get(slug) ?? []);
  const [moments, notes] = await Promise.all([
    findMoments(db, ids, toInstant(now)),
    findLatestNotes(db, ids, toInstant(now)),
  ]);
  const entries = dialogues
    .flatMap((summary): Entry[] => {
      const id = idOf.get(summary.slug);
      const known = id === undefined ? undefined : moments.get(id);
      return id === undefined || known === undefined
        ? []
        : [entryOf(id, summary, { moments: known, note: notes.get(id) }, toInstant(now))];
    })
    .sort(
      (a, b) =>
        compare(b.updated, a.updated) ||
        compare(b.published, a.published) ||
        compare(a.summary.slug, b.summary.slug),
    )
    .slice(0, mostEntries);

  // What a feed is about does not change with the order or the page that a reader happened to have before them.
  const chosen = dialogueFilterParams({
    ...filter,
    sort: filter.query === '' ? 'next' : 'relevance',
    page: 1,
  });
  const addresses = addressesIn(language.tag, baseUrl);
  const words = describeFilter(t, filter, dialogues);
  const title = t('follow:feed.title', { kommun: kommun.name });
  const tag = `tag:${new URL(baseUrl).hostname},2026:${language.tag}`;
  const feed = new Feed({
    id: `${tag}/dialoger${chosen.size === 0 ? '' : `?${chosen.toString()}`}`,
    title: forXml(
      words.length === 0 ? title : t('follow:feed.titleFiltered', { title, filter: words.join(', ') }),
    ),
    description: t('follow:feed.subtitle'),
    updated: new Date(entries[0]?.updated ?? toInstant(now)),
    link: addresses.filtered(chosen),
    feed: addresses.feed(chosen),
    generator: 'Dialogtorget',
    author: { name: kommun.name, email: kommun.contact.email, link: kommun.contact.website },
  });
  for (const { id, summary, note, published, updated } of entries) {
    const link = addresses.onePage(summary);
    feed.addItem({
      id: `${tag}/dialog/${id}`,
      title: forXml(escapeHtml(summary.title.text)),
      link,
      date: new Date(updated),
      published: new Date(published),
      content: forXml(contentOf(summary, note, link, portal)),
      category: summary.themes.map(({ name }) => ({ name: forXml(name.text), term: forXml(name.text) })),
    });
  }
  // The library writes no language, which a reader that reads aloud needs.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${language.tag}" `);
}

function entryOf(
  id: string,
  summary: DialogueSummary,
  { moments, note }: { moments: DialogueMoments; note: LatestNote | undefined },
  now: Instant,
): Entry {
  const { opensAt, closesAt, decidedOn } = summary.timing;
  const decidedAt = decidedOn === null ? null : startOfDay(decidedOn);
  const happened = [
    summary.updatedAt,
    moments.publishedAt,
    moments.cancelledAt,
    moments.resultAt,
    moments.reportAt,
    opensAt,
    closesAt,
    decidedAt,
  ];
  const updated = happened.filter((moment) => moment !== null && moment <= now).sort();
  return {
    id,
    summary,
    note,
    published: moments.publishedAt,
    updated: updated.at(-1) ?? moments.publishedAt,
  };
}

/** The entry in plain words: what was changed, why, how far, where it stands, and the one page to read. */
function contentOf(
  summary: DialogueSummary,
  note: LatestNote | undefined,
  link: string,
  { language }: Portal,
): string {
  const t = getT(language.tag);
  const marked = ({ text, language: written }: LocalText) =>
    written === language.tag
      ? escapeHtml(text)
      : `<span lang="${escapeHtml(written)}" dir="${directionOf(written)}">${escapeHtml(text)}</span>`;
  const mark = summary.kind === 'user' ? markOf(t, summary) : null;
  const standing = escapeHtml(standingOf(t, formatFor(language), summary));
  return [
    note === undefined
      ? ''
      : `<p>${escapeHtml(t(`dialogues:page.changed.${note.kind}`, { day: formatFor(language).day(dayOf(note.publishedAt)) }))}: ${marked(pickText(note.note, language.tag, note.source))}</p>`,
    `<p>${marked(summary.purpose)}</p>`,
    `<p>${mark === null ? '' : `${escapeHtml(mark)}. `}${standing}. ${escapeHtml(reachOf(t, summary.level))}.</p>`,
    summary.body === null
      ? ''
      : `<p>${escapeHtml(t('dialogues:page.body'))}: ${marked(summary.body.name)}</p>`,
    `<p><a href="${escapeHtml(link)}">${escapeHtml(t(summary.hasResult ? 'follow:feed.readResult' : 'follow:feed.read'))}</a></p>`,
  ].join('');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Without the signs that XML 1.0 cannot hold, escaped or not: a search in the address may carry any. */
function forXml(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
