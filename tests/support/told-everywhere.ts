import { expect, type APIRequestContext } from '@playwright/test';
import { XMLParser } from 'fast-xml-parser';
import { Parser, StaticConfigLoader } from 'html-validate';

import { formatFor } from '~/i18n/format';

import { mailsTo } from './demo-inbox';
import { words as t } from './words';

const format = formatFor({ format: 'sv' });
const html = new Parser(
  await new StaticConfigLoader([], { root: true, extends: [] }).getConfigFor('page.html'),
);
const xml = new XMLParser({ ignoreAttributes: false });

/** What a page has between its head and its foot, without the bar that says that it is a preview. */
export function mainOf(page: string): string {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(page)?.[1] ?? '';
  return (
    main
      .replace(/<aside class="preview-bar.*?<\/aside>/s, '')
      // For search engines only, which never see a preview.
      .replace(/<script type="application\/ld\+json">.*?<\/script>/s, '')
      .trim()
  );
}

/** What can be read in a page, with single spaces. */
function readable(page: string): string {
  const text = html.parseHtml(`<div>${mainOf(page)}</div>`).querySelector('div')?.textContent ?? '';
  return text.replace(/\s+/g, ' ');
}

interface Facts {
  title: string;
  opens: string;
  closes: string;
  note?: string;
}

interface ResultFacts {
  note: string;
  decision: string;
  grounds: string;
  day: string;
  action: string;
  responsible: string;
}

interface Texts {
  text: string;
}

/**
 * Reads everything that tells residents of a dialogue, as they get it.
 *
 * @param follower who has mail of everything
 * @param mails how many they have got by now
 */
export async function readEverywhere(request: APIRequestContext, slug: string, follower: string, mails = 1) {
  const get = async (path: string) => {
    // A connection that the server has just let go of, while mail was waited for, is opened anew.
    const answer = await request.get(path, { maxRetries: 3 });
    expect(answer.status(), path).toBe(200);
    return answer.text();
  };
  const here = `/sv/dialoger/${slug}`;
  const [mail] = await mailsTo(request, follower, mails);
  const [page, api, feed, calendar, sitemap] = await Promise.all([
    get(here),
    get(`/api/v1/dialogues/${slug}`),
    get('/sv/dialoger.atom'),
    get(`${here}.ics`),
    get('/sitemap.xml'),
  ]);
  const dialogue = JSON.parse(api) as Record<string, unknown> & { title: Texts; question: Texts | null };
  const url = (dialogue.links as { page: string }).page;
  const entry = (xml.parse(feed) as { feed: { entry: Record<string, unknown>[] } }).feed.entry.find((one) =>
    JSON.stringify(one).includes(url),
  );
  const place = (xml.parse(sitemap) as { urlset: { url: Record<string, unknown>[] } }).urlset.url.find(
    ({ loc }) => loc === url,
  );
  // Long lines are folded (RFC 5545, 3.1).
  const unfolded = calendar.replaceAll(/\r\n[ \t]/g, '').replaceAll('\\,', ',');
  const [, ld = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  const text = readable(page);
  const told = {
    mail: `${mail?.subject ?? ''}\n${mail?.text ?? ''}`,
    feed: JSON.stringify(entry),
    calendar: unfolded,
  };
  return {
    calendar: unfolded,
    agree({ title, opens, closes, note }: Facts) {
      const [event] = (JSON.parse(ld) as { '@graph': Record<string, unknown>[] })['@graph'];
      expect(dialogue.title.text).toBe(title);
      expect(dialogue).toMatchObject({ lastDay: closes });
      for (const where of [text, told.mail, told.feed, told.calendar, ld]) expect(where).toContain(title);
      expect(text).toContain(dialogue.question?.text);
      expect(text).toContain(t(`ladder:levels.${dialogue.level as 'inform'}.name`));
      for (const day of [opens, closes]) {
        // Nobody is shown the days of what was called off; in calendars they are struck out.
        if (dialogue.state !== 'cancelled') expect(text).toContain(format.day(day));
        expect(told.calendar).toContain(`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`);
      }
      expect(event).toMatchObject({ startDate: dialogue.opensAt, endDate: dialogue.closesAt });
      // Told at the same moment.
      expect(entry?.updated).toBe(dialogue.updatedAt);
      expect(place?.lastmod).toBe(dialogue.updatedAt);
      expect(told.mail).toContain(url);
      if (note !== undefined)
        for (const where of [
          text,
          told.mail,
          told.feed,
          told.calendar,
          JSON.stringify([dialogue.notes, dialogue.cancelReason]),
        ])
          expect(where).toContain(note);
    },
    async agreeOnResult({ note, decision, grounds, day, action, responsible }: ResultFacts) {
      const result = JSON.parse(await get(`/api/v1/dialogues/${slug}/result`)) as Record<string, unknown>;
      const shown = readable(await get(`${here}/resultat`));
      for (const fact of [note, decision, grounds, action, responsible]) expect(shown).toContain(fact);
      expect(shown).toContain(format.day(day));
      expect(result).toMatchObject({
        changeNote: { text: note },
        decisions: [{ outcome: { text: decision }, grounds: { text: grounds }, decidedOn: day }],
        actions: [{ title: { text: action }, responsible: { text: responsible } }],
      });
      expect(text).toContain(decision);
      // Mail and feeds lead to the one page that tells it.
      for (const where of [told.mail, told.feed]) expect(where).toContain(`${url}/resultat`);
      expect(entry?.updated).toBe(result.publishedAt);
      expect(sitemap).toContain(`<loc>${url}/resultat</loc>`);
    },
  };
}
