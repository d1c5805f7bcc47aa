import { expect, test } from 'vitest';

import { dialogueJsonLd } from '~/features/dialogues/open-data/dialogue-json-ld';
import { apiDialogue } from '~/features/dialogues/open-data/read-api.server';
import { sitemapXml } from '~/features/dialogues/open-data/sitemap.server';
import { reachOf } from '~/features/dialogues/outreach/dialogue-words';
import { readDialogue } from '~/features/dialogues/read-dialogue.server';
import type { KommunSettings } from '~/features/kommun/kommun-settings';
import { dialogueCalendar } from '~/features/notifications/dialogue-calendar.server';
import { dialogueFeed } from '~/features/notifications/dialogue-feed.server';
import { createWording } from '~/features/notifications/mail/word-mail.server';
import { handOutNews } from '~/features/notifications/news/hand-out-news.server';
import { formatFor } from '~/i18n/format';
import { getT } from '~/i18n/i18n.server';
import { mailTemplates } from '~/mail-templates.server';
import { startOfDay } from '~/platform/clock';
import type { Database } from '~db/client';
import { fromJson } from '~db/columns';

import { addFollower } from '../../../tests/support/add-follower';
import { eachDatabase } from '../../../tests/support/database';
import { as, publishingTime, readyDesk, tomorrow } from '../../../tests/support/publishing-desk';
import { plan } from '../../../tests/support/ready-dialogue';
import { sampleNow } from '../../../tests/support/sample-dialogue';
import { samplePortal } from '../../../tests/support/sample-portal';
import { approvePublication } from './judge-publication.server';

const { baseUrl, kommun: portalKommun } = samplePortal();
const kommun = portalKommun as unknown as KommunSettings;

/** Everything that tells of a dialogue outside the workspace, at a moment. */
async function everywhere(db: Database, slug: string, now: Date) {
  const portal = { ...samplePortal(), now };
  const page = await readDialogue(db, slug, { language: 'sv', now });
  if (page === null) throw new Error('it is published');
  await handOutNews(db, now);
  const mail = await db
    .selectFrom('outgoing_mail')
    .selectAll()
    .where('recipient', '=', `${slug}@example.se`)
    .orderBy('created_at', 'desc')
    .executeTakeFirstOrThrow();
  const word = createWording(
    {
      db,
      readKommun: () => Promise.resolve(kommun),
      baseUrl,
      secrets: publishingTime.secrets,
      clock: () => now,
    },
    mailTemplates,
    'dialog@viken.example',
  );
  const worded = await word({ ...mail, data: fromJson(mail.data ?? '') } as Parameters<typeof word>[0]);
  const calendar = await dialogueCalendar(db, slug, portal);
  return {
    page,
    api: await apiDialogue(db, slug, new URLSearchParams(), { kommun, baseUrl, now }),
    feed: await dialogueFeed(db, new URLSearchParams(), portal),
    // Long lines are folded (RFC 5545, 3.1).
    calendar: (calendar ?? '').replaceAll(/\r\n[ \t]/g, '').replaceAll('\\,', ','),
    jsonLd: JSON.stringify(dialogueJsonLd(page, { kommun, language: 'sv', baseUrl })),
    sitemap: await sitemapXml(db, { kommun, baseUrl, now }),
    mail: `${worded?.subject ?? ''}\n${worded?.text ?? ''}`,
  };
}

eachDatabase((db) => {
  test('page, API, feed, calendar, JSON-LD, sitemap and mail tell the same from the moment of publishing, and again when it is postponed', async () => {
    const { dialogue, cem, asked } = await readyDesk(db());
    const { slug, id } = dialogue;
    await addFollower(db(), `${slug}@example.se`, { scope: 'portal' });
    await approvePublication(db(), await asked(), as(cem));

    const check = async (
      now: Date,
      { title, question, opens, closes }: Record<'title' | 'question' | 'opens' | 'closes', string>,
    ) => {
      const { page, api, feed, calendar, jsonLd, sitemap, mail } = await everywhere(db(), slug, now);
      const address = `${baseUrl}/sv/dialoger/${slug}`;
      expect(page).toMatchObject({
        summary: {
          title: { text: title },
          level: 'dialogue',
          timing: { opensAt: startOfDay(opens), lastDay: closes },
        },
        question: { text: question },
      });
      expect(api).toMatchObject({
        title: page.summary.title,
        question: page.question,
        level: page.summary.level,
        opensAt: page.summary.timing.opensAt,
        closesAt: page.summary.timing.closesAt,
        lastDay: closes,
        publishedAt: page.publishedAt,
        updatedAt: now.toISOString(),
        notes: page.notes,
        steps: page.steps.map(({ id: step, kind, mode, startsAt, title: name }) => ({
          id: step,
          kind,
          mode,
          startsAt,
          title: name,
        })),
      });
      for (const told of [feed, calendar, jsonLd, mail]) expect(told).toContain(title);
      for (const told of [feed, calendar, sitemap, mail]) expect(told).toContain(address);
      const reach = reachOf(getT('sv'), 'dialogue');
      for (const told of [feed, calendar]) expect(told).toContain(reach);
      expect(feed).toContain(`<updated>${now.toISOString()}</updated>`);
      expect(calendar).toContain(`DTSTART;VALUE=DATE:${opens.replaceAll('-', '')}`);
      expect(calendar).toContain(`DTSTART;VALUE=DATE:${closes.replaceAll('-', '')}`);
      for (const step of page.steps) expect(calendar).toContain(step.title.text);
      expect(JSON.parse(jsonLd)).toMatchObject({
        '@graph': [
          { startDate: page.summary.timing.opensAt, endDate: page.summary.timing.closesAt },
          { name: question },
        ],
      });
      expect(sitemap).toContain(`<lastmod>${now.toISOString()}</lastmod>`);
      for (const { note } of page.notes)
        for (const told of [feed, calendar, mail]) expect(told).toContain(note.text);
      return mail;
    };

    await check(sampleNow, {
      title: 'Lek vid ån',
      question: 'Vad ska finnas på lekplatsen?',
      opens: '2026-12-01',
      closes: '2026-12-20',
    });

    await plan(db(), id, {
      'title.sv': { text: 'Lek vid stora ån', of: null },
      'opensOn.': '2026-12-08',
      'closesOn.': '2027-01-10',
    });
    const note = { sv: 'Fler ska hinna vara med.' };
    await approvePublication(db(), await asked({ note }, tomorrow), as(cem, tomorrow));
    const mail = await check(tomorrow, {
      title: 'Lek vid stora ån',
      question: 'Vad ska finnas på lekplatsen?',
      opens: '2026-12-08',
      closes: '2027-01-10',
    });
    const { weekday } = formatFor({ format: 'sv' });
    expect(mail).toContain(weekday('2026-12-08'));
    expect(mail).toContain(weekday('2027-01-10'));
  });
});
