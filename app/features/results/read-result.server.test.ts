import { beforeAll, describe, expect, test } from 'vitest';

import { readDialogue } from '~/features/dialogues/read-dialogue.server';
import { saveDialogue } from '~/features/dialogues/save-dialogue.server';
import type { DialogueRecord } from '~db/dialogue-record';
import type { ResultContent } from '~db/schema/result-version';

import { eachDatabase } from '../../../tests/support/database';
import { sampleNow as now, sampleDialogue } from '../../../tests/support/sample-dialogue';
import { listResults } from './list-results.server';
import { readResult } from './read-result.server';

const reading = { language: 'sv', now };
const first = '2026-06-01T08:00:00.000Z';
const second = '2026-08-01T08:00:00.000Z';
const future = '2026-12-01T08:00:00.000Z';

const content: ResultContent = {
  summary: { sv: 'Ni ville ha ljus.', en: 'You asked for light.' },
  participants: 40,
  themes: [
    {
      key: 'light',
      title: { sv: 'Ljus' },
      said: { sv: 'Mörkt.' },
      response: { sv: 'Lyktor.' },
      outcome: 'pending',
      mentions: 20,
    },
    {
      key: 'bench',
      title: { sv: 'Bänk' },
      said: { sv: 'Trött.' },
      response: { sv: 'Nej.' },
      outcome: 'no',
      mentions: 3,
    },
  ],
  participation: [
    {
      dimension: 'age',
      groups: [
        { label: { sv: 'Unga' }, count: 2 },
        { label: { sv: 'Äldre' }, count: 14 },
        { label: { sv: 'Vuxna' }, count: 24 },
      ],
    },
    {
      dimension: 'gender',
      groups: [
        { label: { sv: 'Kvinnor' }, count: 1 },
        { label: { sv: 'Män' }, count: 1 },
      ],
    },
  ],
};
const corrected: ResultContent = {
  ...content,
  themes: [{ ...content.themes[0]!, outcome: 'yes' }, content.themes[1]!],
};

const record: DialogueRecord = sampleDialogue({
  slug: 'lyktor',
  publishedAt: '2026-01-01T00:00:00.000Z',
  opensAt: '2026-01-10T00:00:00.000Z',
  closesAt: '2026-03-01T00:00:00.000Z',
  feedbackPromisedOn: '2026-05-01',
  feedbackGivenOn: '2026-06-01',
  decisions: [
    {
      section: '§ 1',
      decidedOn: '2026-05-20',
      outcome: { sv: 'Utred.' },
      recordedAt: '2026-05-21T08:00:00.000Z',
    },
    {
      section: '§ 9',
      decidedOn: '2026-07-20',
      outcome: { sv: 'Bygg.' },
      recordedAt: '2026-07-21T08:00:00.000Z',
    },
    { section: '§ 12', outcome: { sv: 'Utan dag.' }, recordedAt: '2026-08-02T08:00:00.000Z' },
  ],
  actions: [
    {
      title: { sv: 'Lyktor' },
      responsible: { sv: 'Gatuenheten' },
      dueOn: '2026-09-01',
      recordedAt: '2026-05-25T08:00:00.000Z',
      updates: [
        { state: 'planned', updatedOn: '2026-05-25' },
        { state: 'started', updatedOn: '2026-08-15' },
      ],
    },
    {
      title: { sv: 'Fler lyktor' },
      responsible: { sv: 'Gatuenheten' },
      recordedAt: '2026-08-01T08:00:00.000Z',
      updates: [],
    },
  ],
  results: [
    { publishedAt: first, content },
    { publishedAt: second, content: corrected, changeNote: { sv: 'Beslutet har kommit.' } },
    { publishedAt: future, content: { ...content, summary: { sv: 'Hemligt än.' } } },
  ],
});

eachDatabase((db) => {
  const save = (each: DialogueRecord) =>
    db()
      .transaction()
      .execute((trx) => saveDialogue(trx, each, { now }));
  beforeAll(async () => {
    await save(record);
    await save(sampleDialogue({ slug: 'utan-resultat' }));
    await save(
      sampleDialogue({ slug: 'hemlig', publishedAt: future, results: [{ publishedAt: first, content }] }),
    );
    await save(
      sampleDialogue({
        slug: 'nyss',
        decisions: [],
        results: [{ publishedAt: '2026-07-25T22:30:00.000Z', content }],
      }),
    );
  });
  const read = async (version?: number) => {
    const page = await readResult(db(), 'lyktor', reading, version);
    if (page === null) throw new Error('no result');
    return page;
  };

  describe('a result', () => {
    test('is its newest version that is published, with its history; a later one is not told of', async () => {
      const { result, history, isNewest } = await read();
      expect([result.version, isNewest]).toEqual([2, true]);
      expect(history.map(({ version, changeNote }) => [version, changeNote?.text ?? null])).toEqual([
        [2, 'Beslutet har kommit.'],
        [1, null],
      ]);
      expect(JSON.stringify(await read())).not.toContain('Hemligt');
    });

    test('tells what changed since the version before', async () => {
      const title = (text: string) => ({ text, language: 'sv' });
      expect((await read()).result.changes).toEqual([
        { kind: 'outcome-changed', title: title('Ljus'), from: 'pending', to: 'yes' },
        { kind: 'decision-added', title: title('Utan dag.') },
        { kind: 'action-added', title: title('Fler lyktor') },
      ]);
      expect((await read(1)).result.changes).toEqual([]);
    });

    test('in an earlier version has only the decisions and actions on record while it was the newest, as they then stood', async () => {
      const { result, isNewest } = await read(1);
      expect(isNewest).toBe(false);
      expect(result.decisions.map(({ section }) => section)).toEqual(['§ 1', '§ 9']);
      expect(result.actions.map(({ title, state, late }) => [title.text, state, late])).toEqual([
        ['Lyktor', 'planned', false],
      ]);
    });

    test('in its newest version has all of them, undated decisions first, and actions as they stand today', async () => {
      const { result } = await read();
      expect(result.decisions.map(({ section }) => section)).toEqual(['§ 12', '§ 1', '§ 9']);
      expect(result.actions.map(({ title, state, late }) => [title.text, state, late])).toEqual([
        ['Lyktor', 'started', true],
        ['Fler lyktor', 'planned', false],
      ]);
    });

    test('withholds figures of few people, and with them what would give them away', async () => {
      const { result } = await read();
      expect(result.themes.map(({ mentions, share }) => [mentions, share])).toEqual([
        [20, 0.5],
        [null, null],
      ]);
      expect(result.participation).toHaveLength(1);
      expect(result.participation[0]).toMatchObject({
        total: 40,
        groups: [
          { count: 'suppressed', share: null },
          { count: 'suppressed', share: null },
          { count: 24, share: 0.6 },
        ],
      });
    });

    test('says honestly when its feedback came late', async () => {
      expect((await read()).feedback).toEqual({
        promisedOn: '2026-05-01',
        givenOn: '2026-06-01',
        punctuality: 'late',
      });
    });

    test('is not there where there is none, nor in a version that is not published', async () => {
      for (const [slug, version] of [
        ['utan-resultat'],
        ['hemlig'],
        ['finns-inte'],
        ['lyktor', 3],
        ['lyktor', 0],
      ] as const)
        expect(await readResult(db(), slug, reading, version), slug).toBeNull();
    });
  });

  test('the list of results has each public one once, latest first, by its latest decision or its publication in Sweden', async () => {
    const results = await listResults(db(), { ...reading, language: 'en' });
    expect(results.map(({ dialogue, day }) => [dialogue.slug, day])).toEqual([
      ['nyss', '2026-07-26'],
      ['lyktor', '2026-07-20'],
    ]);
    expect(results[1]).toMatchObject({
      decision: { section: '§ 9' },
      summary: { text: 'You asked for light.', language: 'en' },
    });
  });

  test('the page of a dialogue has its steps in order of time, in words of the reader’s language or the original', async () => {
    const page = await readDialogue(db(), 'utan-resultat', { ...reading, language: 'en' });
    expect(page?.summary).toMatchObject({ state: 'open', title: { language: 'en' }, hasResult: false });
    expect(page?.steps.map(({ kind, phase }) => [kind, phase])).toEqual([
      ['collection', 'now'],
      ['meeting', 'next'],
      ['decision', 'later'],
    ]);
    expect(page?.question).toEqual({ text: 'Var är vägen otrygg?', language: 'sv' });
    expect([page?.mode, page?.feedback.punctuality]).toEqual(['circle', 'none-promised']);
  });

  test('an action that is done tomorrow is not done today', async () => {
    const update = { state: 'done', updatedOn: '2026-11-23' } as const;
    const actions = [{ title: { sv: 'A' }, responsible: { sv: 'B' }, updates: [update] }];
    const decisions = [{ outcome: { sv: 'Ja.' }, decidedOn: '2026-11-01' }];
    await save(sampleDialogue({ slug: 'imorgon', decisions, actions, feedbackGivenOn: '2026-11-02' }));
    const stateAt = async (at: string) =>
      (await readDialogue(db(), 'imorgon', { language: 'sv', now: new Date(at) }))?.summary.state;
    expect(await stateAt('2026-11-22T22:59:59.999Z')).toBe('decided');
    expect(await stateAt('2026-11-22T23:00:00.000Z')).toBe('finished');
  });
});
