import { describe, expect, test } from 'vitest';

import { apiDialogue, apiReport } from '~/features/dialogues/open-data/read-api.server';
import { sitemapXml } from '~/features/dialogues/open-data/sitemap.server';
import { readDialogue } from '~/features/dialogues/read-dialogue.server';
import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import type { KommunSettings } from '~/features/kommun/kommun-settings';
import { dialogueFeed } from '~/features/notifications/dialogue-feed.server';
import { handOutNews } from '~/features/notifications/news/hand-out-news.server';
import { newId } from '~/platform/ids';
import type { Database } from '~db/client';
import type { ReportContent } from '~db/schema/report-version';

import { addFollower } from '../../../../tests/support/add-follower';
import { eachDatabase } from '../../../../tests/support/database';
import { sampleDialogue } from '../../../../tests/support/sample-dialogue';
import { samplePortal } from '../../../../tests/support/sample-portal';
import { publishReport } from './report-publication.server';

const before = new Date('2027-03-01T09:00:00.000Z');
const now = new Date('2027-03-02T09:00:00.000Z');
const { baseUrl, kommun: portalKommun } = samplePortal();
const kommun = portalKommun as unknown as KommunSettings;

const content: ReportContent = {
  process: { sv: 'Tre träffar.', en: 'Three meetings.' },
  goals: [{ type: 'process', goal: 'Många barn', reached: 'yes', outcome: 'De kom.' }],
  groups: [{ name: 'Barn vid ån', priority: 1, reached: 'partly', count: 3 }],
  participants: 31,
  participation: [
    {
      dimension: 'age',
      groups: [
        { label: { sv: 'Under 18' }, count: 20, populationShare: 0.2 },
        { label: { sv: '18 och över' }, count: 11, populationShare: 0.8 },
      ],
    },
  ],
  answered: 12,
  questions: [{ question: 'easy', yes: 11, partly: 0, no: 1 }],
  quotes: [{ text: 'Fler stolar', language: 'sv' }],
};

/** Everything outside the workspace that can tell of a report. */
async function everywhere(db: Database, slug: string, at: Date) {
  await handOutNews(db, at);
  const mails = await db
    .selectFrom('outgoing_mail')
    .select('id')
    .where('recipient', '=', `${slug}@example.se`)
    .execute();
  const page = await readDialogue(db, slug, { language: 'sv', now: at });
  const { links } = await apiDialogue(db, slug, new URLSearchParams(), { kommun, baseUrl, now: at });
  const sitemap = await sitemapXml(db, { kommun, baseUrl, now: at });
  const feed = await dialogueFeed(db, new URLSearchParams(), { ...samplePortal(), now: at });
  return {
    page: page?.summary.hasReport,
    api: links.reportPage !== null,
    sitemap: sitemap.includes(`/sv/dialoger/${slug}/rapport<`),
    feed: feed.includes(`<updated>${at.toISOString()}</updated>`),
    mails: mails.length,
  };
}

eachDatabase((db) => {
  describe('a report that is published', () => {
    async function prepare() {
      const slug = `rapport-${newId()}`;
      await db()
        .transaction()
        .execute((trx) => saveDialogue(trx, sampleDialogue({ slug, results: [] }), { now: before }));
      const { id } = await db()
        .selectFrom('dialogue')
        .select('id')
        .where('slug', '=', slug)
        .executeTakeFirstOrThrow();
      await addFollower(db(), `${slug}@example.se`, { scope: 'dialogue', targetId: id });
      return { slug, id };
    }

    test('is told of at the same moment on the dialogue’s page, in the API, the sitemap, the feed and by mail', async () => {
      const { slug, id } = await prepare();
      expect(await everywhere(db(), slug, before)).toMatchObject({
        ...{ page: false, api: false, sitemap: false },
      });
      const mails = (await everywhere(db(), slug, before)).mails;
      await db()
        .transaction()
        .execute((trx) => publishReport(trx, { id }, { content, note: null }, now));
      expect(await everywhere(db(), slug, now)).toEqual({
        ...{ page: true, api: true, sitemap: true, feed: true },
        mails: mails + 1,
      });
    });

    test('is open data without what would point anyone out', async () => {
      const { slug, id } = await prepare();
      await db()
        .transaction()
        .execute((trx) => publishReport(trx, { id }, { content, note: null }, now));
      const report = await apiReport(db(), slug, new URLSearchParams('language=en'), {
        kommun,
        baseUrl,
        now,
      });
      expect(report).toMatchObject({
        version: 1,
        texts: [{ part: 'process', text: { text: 'Three meetings.', language: 'en' } }],
        groups: [{ name: { text: 'Barn vid ån', language: 'sv' }, count: null, withheld: true }],
        participants: 31,
        participation: [{ groups: [{ count: 20, populationShare: 0.2 }, { count: 11 }] }],
        evaluation: { answered: 12, quotes: [{ text: 'Fler stolar' }] },
      });
      const told = report.evaluation.questions.flatMap(({ answers }) => answers.map(({ count }) => count));
      expect(told).not.toContain(1);
    });
  });
});
