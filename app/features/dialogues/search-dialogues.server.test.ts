import { beforeAll, describe, expect, test } from 'vitest';

import type { DialogueRecord } from '~db/dialogue-record';

import { eachDatabase } from '../../../tests/support/database';
import { indexDialogue } from './index-dialogue.server';
import { saveDialogue } from './save-dialogue.server';
import { searchDialogues, snippetsFor } from './search-dialogues.server';

const now = new Date('2026-06-01T10:00:00.000Z');
const base = {
  sourceLanguage: 'sv',
  influenceLevel: 'dialogue' as const,
  publishedAt: '2026-01-01T00:00:00.000Z',
};

const records: DialogueRecord[] = [
  {
    ...base,
    slug: 'lekplats',
    title: { sv: 'En ny lekplats i Vasaparken', en: 'A new playground in Vasa Park' },
    purpose: { sv: 'Barnen ska få vara med och rita.', en: 'Children get to draw it.' },
    about: { sv: 'Skolan ligger nära, och många går förbi.' },
    influenceable: { sv: ['gungornas placering', 'färgerna'] },
    areas: [{ slug: 'hamnen', name: { sv: 'Hamnen', ar: 'الميناء' } }],
    themes: [{ slug: 'fritid', name: { sv: 'Fritid' } }],
    body: { slug: 'tekniska', name: { sv: 'Tekniska nämnden' } },
    steps: [
      {
        kind: 'meeting',
        mode: 'circle',
        title: { sv: 'Idéverkstad' },
        place: { sv: 'Biblioteket' },
        startsAt: '2026-02-01T17:00:00.000Z',
      },
    ],
    decisions: [{ outcome: { sv: 'Nämnden bygger karusellen.' }, grounds: { sv: 'Den kostar minst.' } }],
    results: [
      {
        publishedAt: '2026-03-01T00:00:00.000Z',
        content: { summary: { sv: 'Alla ville ha en vattenrutschbana.' }, themes: [] },
      },
      {
        publishedAt: '2026-04-01T00:00:00.000Z',
        content: { summary: { sv: 'De flesta ville ha en klätterborg.' }, themes: [] },
      },
      {
        publishedAt: '2026-09-01T00:00:00.000Z',
        content: { summary: { sv: 'Det blir en pariserhjul.' }, themes: [] },
      },
    ],
  },
  {
    ...base,
    slug: 'budget',
    title: { sv: 'Trygga gångvägar' },
    purpose: { sv: 'En del av budgeten går till belysning vid lekplatser.' },
  },
  {
    ...base,
    slug: 'hemlig',
    publishedAt: '2026-12-01T00:00:00.000Z',
    title: { sv: 'Badhuset läggs ner' },
    purpose: { sv: 'Ett utkast om simhallen.' },
  },
];

eachDatabase((db) => {
  const slugs = new Map<string, string>();
  beforeAll(async () => {
    for (const record of records) {
      const id = await db()
        .transaction()
        .execute((trx) => saveDialogue(trx, record, { now }));
      slugs.set(id, record.slug);
    }
  });
  const find = async (query: string, language = 'sv') => {
    const result = await searchDialogues(db(), query, { language, now });
    return [...result.hits.keys()].map((id) => slugs.get(id));
  };

  describe('what is found', () => {
    test.each([
      ['the title', 'vasaparken'],
      ['the purpose', 'rita'],
      ['what can be influenced', 'gungor'],
      ['an area', 'hamn'],
      ['a theme', 'fritid'],
      ['the body', 'tekniska nämnden'],
      ["a step's title", 'idéverkstad'],
      ['a place', 'bibliotek'],
      ['the decision', 'karuseller'],
      ['its grounds', 'kostar'],
      ['the result', 'klätterborgen'],
      ['another language', 'playgrounds'],
      ['a name in a language that the dialogue is not in', 'الميناء'],
    ])('a word in %s: %s', async (_, query) => {
      expect(await find(query)).toEqual(['lekplats']);
    });

    test('an inflected word finds its other forms, those with the word in the title first', async () => {
      for (const query of ['lekplats', 'lekplatser', 'LEKPLATSERNA', 'lekplatsernas']) {
        expect(await find(query), query).toEqual(['lekplats', 'budget']);
      }
      for (const query of ['skola', 'karusellerna hamnens', 'bibliotekets'])
        expect(await find(query), query).toEqual(['lekplats']);
    });

    test('a word that is still being typed finds the words that begin so', async () => {
      expect(await find('klätt')).toEqual(['lekplats']);
      expect(await find('rita klätt')).toEqual(['lekplats']);
      expect(await find('klätt rita')).toEqual([]);
    });

    test('all words must occur, in whatever text', async () => {
      expect(await find('karusell lekplats hamnen')).toEqual(['lekplats']);
      expect(await find('karusell gångväg')).toEqual([]);
    });

    test('a text that is not translated is found together with one that is', async () => {
      expect(await find('playground karusellen', 'en')).toEqual(['lekplats']);
    });

    test('å, ä and ö are letters of their own, however they are encoded', async () => {
      expect(await find('går')).toEqual(expect.arrayContaining(['lekplats', 'budget']));
      expect(await find('går'.normalize('NFD'))).toHaveLength(2);
      expect(await find('gar')).toEqual([]);
    });

    test('a result is found from its publication until a newer one takes its place', async () => {
      expect(await find('vattenrutschbana')).toEqual([]);
      expect(await find('pariserhjul')).toEqual([]);
      const later = await searchDialogues(db(), 'pariserhjul', {
        language: 'sv',
        now: new Date('2026-10-01T00:00:00.000Z'),
      });
      expect(later.hits.size).toBe(1);
    });

    test('what is not published is not found, and no correction tells of it', async () => {
      for (const query of ['badhuset', 'badhset', 'simhal', 'simhalen']) {
        expect(await searchDialogues(db(), query, { language: 'sv', now })).toMatchObject({ corrected: [] });
        expect(await find(query)).toEqual([]);
      }
    });
  });

  describe('slips of the finger', () => {
    test.each([
      ['lekplast', 'lekplats'],
      ['karuselen', 'karusellen'],
      ['bibiloteket', 'biblioteket'],
      ['belysnnig', 'belysning'],
    ])('%s is taken for %s, and the reader is told', async (typed, used) => {
      const { hits, corrected } = await searchDialogues(db(), typed, { language: 'sv', now });
      expect(corrected).toEqual([{ typed, used }]);
      expect(hits.size).toBeGreaterThan(0);
    });

    test('words that occur are left as they are', async () => {
      const { corrected } = await searchDialogues(db(), 'vasaparken karuselen', { language: 'sv', now });
      expect(corrected).toEqual([{ typed: 'karuselen', used: 'karusellen' }]);
    });
  });

  test('an old text is no longer found once it has been rewritten', async () => {
    const record: DialogueRecord = {
      ...base,
      slug: 'ny',
      title: { sv: 'Kolonilotter' },
      purpose: { sv: 'Odling.' },
    };
    const write = (title: string) =>
      db()
        .transaction()
        .execute((trx) => saveDialogue(trx, { ...record, title: { sv: title } }, { now }));
    slugs.set(await write('Kolonilotter'), 'ny');
    expect(await find('kolonilott')).toEqual(['ny']);
    const id = await write('Växthus');
    expect(await find('kolonilott')).toEqual([]);
    expect(await find('växthus')).toEqual(['ny']);
    expect(await find('växthusen')).toEqual(['ny']);
    await db().deleteFrom('dialogue').where('id', '=', id).execute();
    expect(await find('växthus')).toEqual([]);
    await indexDialogue(db(), id);
  });

  describe('passages', () => {
    const passage = async (query: string, language = 'sv') => {
      const { hits, words } = await searchDialogues(db(), query, { language, now });
      const snippets = await snippetsFor(db(), [...hits.keys()], words, { language, now });
      return [...snippets].map(([id, { language, parts }]) => ({
        slug: slugs.get(id),
        language,
        text: parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join(''),
      }));
    };

    test('a hit is shown where it stands, in the reader’s language where there is one', async () => {
      expect(await passage('barn')).toEqual([
        { slug: 'lekplats', language: 'sv', text: '[Barnen] ska få vara med och rita.' },
      ]);
      expect(await passage('child draw', 'en')).toEqual([]);
      expect(await passage('children', 'en')).toEqual([
        { slug: 'lekplats', language: 'en', text: '[Children] get to draw it.' },
      ]);
      expect(await passage('karusell', 'en')).toEqual([
        { slug: 'lekplats', language: 'sv', text: 'Nämnden bygger [karusellen].' },
      ]);
    });

    test('a word that stands in the title alone has no passage, and a result only while it counts', async () => {
      expect(await passage('gångvägar')).toEqual([]);
      expect(await passage('klätterborg')).toEqual([
        { slug: 'lekplats', language: 'sv', text: 'De flesta ville ha en [klätterborg].' },
      ]);
    });
  });
});
