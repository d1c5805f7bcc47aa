import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { beforeAll, describe, expect, test } from 'vitest';

import { saveDialogue } from '~/features/dialogues/save-dialogue.server';

import { eachDatabase } from '../../../tests/support/database';
import { sampleDialogue } from '../../../tests/support/sample-dialogue';
import { samplePortal } from '../../../tests/support/sample-portal';
import { dialogueFeed } from './dialogue-feed.server';

interface ParsedEntry {
  id: string;
  title: { '#text': string };
  updated: string;
  published: string;
  content: { '#text': string; '@_type': string };
  link: { '@_href': string }[];
}
interface ParsedFeed {
  '@_xmlns': string;
  '@_xml:lang': string;
  id: string;
  title: string;
  updated: string;
  author: { name: string };
  link: { '@_rel': string; '@_href': string }[];
  entry: ParsedEntry[];
}

function parse(xml: string): ParsedFeed {
  expect(SyntaxValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => name === 'entry' || name === 'link',
    parseTagValue: false,
  });
  const { feed } = parser.parse(xml) as { feed: ParsedFeed };
  return { ...feed, entry: (feed as Partial<ParsedFeed>).entry ?? [] };
}

describe('the Atom feed', () => {
  eachDatabase((db) => {
    beforeAll(async () => {
      const now = new Date('2026-10-02T08:00:00.000Z');
      await saveDialogue(db(), sampleDialogue(), { now });
      await saveDialogue(
        db(),
        sampleDialogue({
          slug: 'biblioteket',
          title: { sv: 'Bibliotekets tider' },
          influenceLevel: 'consult',
          themes: [{ slug: 'kultur', name: { sv: 'Kultur' } }],
          results: [
            {
              publishedAt: '2026-11-20T08:00:00.000Z',
              content: { summary: { sv: 'Ni vill ha kvällsöppet.' }, themes: [] },
            },
          ],
        }),
        { now },
      );
      await saveDialogue(db(), sampleDialogue({ slug: 'hemlig', publishedAt: '2027-01-01T08:00:00.000Z' }), {
        now,
      });
    });

    const read = async (query = '', language = 'sv') =>
      parse(await dialogueFeed(db(), new URLSearchParams(query), samplePortal(language)));

    test('is Atom: well-formed, with an id, a title, a time, an author and its own address', async () => {
      const feed = await read();
      expect(feed).toMatchObject({
        '@_xmlns': 'http://www.w3.org/2005/Atom',
        '@_xml:lang': 'sv',
        id: 'tag:dialog.viken.example,2026:sv/dialoger',
        title: 'Dialoger i Vikens kommun',
        author: { name: 'Vikens kommun' },
      });
      expect(feed.link).toContainEqual({
        '@_rel': 'self',
        '@_href': 'https://dialog.viken.example/sv/dialoger.atom',
      });
      expect(feed.updated).toBe(feed.entry[0]?.updated);
    });

    test('tells of every public dialogue and of no other, the latest to have news first', async () => {
      const { entry } = await read();
      expect(entry.map(({ link }) => link[0]?.['@_href'])).toEqual([
        'https://dialog.viken.example/sv/dialoger/biblioteket/resultat',
        'https://dialog.viken.example/sv/dialoger/skolvagen',
      ]);
    });

    test('an entry is new again when its result is published, and keeps its id', async () => {
      const before = parse(
        await dialogueFeed(db(), new URLSearchParams(), {
          ...samplePortal(),
          now: new Date('2026-10-03T08:00:00.000Z'),
        }),
      );
      const after = await read();
      const find = (feed: ParsedFeed) =>
        feed.entry.find(({ link }) => link[0]?.['@_href'].includes('biblioteket'));
      expect(find(before)?.updated).toBe('2026-10-02T08:00:00.000Z');
      expect(find(after)?.updated).toBe('2026-11-20T08:00:00.000Z');
      expect(find(after)?.id).toBe(find(before)?.id);
    });

    test('says why, how far and until when, with every sign as it was written', async () => {
      const { entry } = await read('tema=trafik');
      expect(entry).toHaveLength(1);
      expect(entry[0]?.title['#text']).toBe('Skolvägen; &lt;trygg&gt; &amp; säker');
      expect(entry[0]?.content['@_type']).toBe('html');
      expect(entry[0]?.content['#text']).toContain('<p>Vi vill veta var, när och varför barn är otrygga');
      expect(entry[0]?.content['#text']).toContain('Öppen till 30 december 2026');
      expect(entry[0]?.content['#text']).toContain('Din röst når till nivån dialog');
    });

    test('a filter stands in its title, its id and its address', async () => {
      const feed = await read('tema=trafik&lage=pagar&niva=dialog&sida=3');
      expect(feed.title).toBe('Dialoger i Vikens kommun: Pågår, Dialog, Trafik & vägar');
      expect(feed.id).toBe(
        'tag:dialog.viken.example,2026:sv/dialoger?lage=pagar&niva=dialog&tema=trafik'.replaceAll(
          '&amp;',
          '&',
        ),
      );
    });

    test('text that is not translated is marked with its own language', async () => {
      const { entry } = await read('tema=trafik', 'en');
      expect(entry[0]?.title['#text']).toBe('A safe way to school');
      expect(entry[0]?.content['#text']).toContain('<span lang="sv" dir="ltr">Vi vill veta');
    });

    test.each([
      'q=%00%08%1b%EF%BF%BE',
      'q=%5D%5D%3E%26%3Cx',
      'lage=nonsens&tema=%00',
      'sida=-1',
      'q=finnsinte',
    ])('an odd address (%s) still gives a feed that can be read', async (query) => {
      expect((await read(query))['@_xml:lang']).toBe('sv');
    });
  });
});
