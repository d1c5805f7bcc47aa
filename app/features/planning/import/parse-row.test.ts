import { describe, expect, test } from 'vitest';

import type { ColumnKey } from './import-columns';
import type { ImportProblem } from './import-problem';
import { importVocabulary } from './import-vocabulary';
import { parseRow } from './parse-row';

const vocabulary = importVocabulary((code) =>
  code === 'survey' ? 'Webbenkät' : code === 'area_walk' ? 'Gåtur' : code,
);
const park = { id: 'park', title: 'Park', purpose: 'Lyssna', level: 'dialogue' };

function parse(more: Partial<Record<ColumnKey, string | string[]>>) {
  const problems: ImportProblem[] = [];
  const cells = new Map(Object.entries({ ...park, ...more })) as ReadonlyMap<ColumnKey, string>;
  const dialogue = parseRow({ row: 7, cells }, vocabulary, (problem) => problems.push(problem));
  return { dialogue, problems };
}

describe('a row that is right', () => {
  test('needs an id, a title, a purpose and a level, and no more', () => {
    expect(parse({})).toMatchObject({
      dialogue: {
        id: 'park',
        title: { sv: 'Park' },
        purpose: { sv: 'Lyssna' },
        level: 'dialogue',
        areas: [],
        methods: [],
      },
      problems: [],
    });
  });

  test.each([
    ['level', 'codecide', 'codecide'],
    ['level', 'MEDBESLUTANDE', 'codecide'],
    ['level', 'Information', 'inform'],
    ['level', 'konsultation', 'consult'],
    ['level', 'Inflytande', 'influence'],
    ['state', 'planned', 'planned'],
    ['state', 'Planerad', 'planned'],
    ['state', 'kommande', 'planned'],
    ['state', 'Öppen', 'open'],
    ['state', 'PÅGÅR', 'open'],
    ['state', 'analyseras', 'analysing'],
    ['state', 'Beslutad', 'decided'],
    ['state', 'avslutad', 'finished'],
    ['state', 'Genomförd', 'finished'],
    ['state', ' inställd ', 'cancelled'],
    ['state', 'ins\u0074a\u0308lld', 'cancelled'],
  ] as const)('%s may be written %s', (column, written, code) => {
    expect(parse({ [column]: written }).dialogue).toMatchObject({ [column]: code });
  });

  test('methods may be codes or Swedish names, each once', () => {
    expect(parse({ methods: 'webbenkät | AREA_WALK|Gåtur|focus group' }).dialogue?.methods).toEqual([
      'survey',
      'area_walk',
      'focus_group',
    ]);
  });

  test('terms get a slug without Swedish letters, and themes a capital letter', () => {
    expect(
      parse({ themes: 'ökad hälsa|idé & miljö', area: 'norra Åsum', body: 'nämnden för kultur & fritid' })
        .dialogue,
    ).toMatchObject({
      themes: [
        { slug: 'okad-halsa', name: { sv: 'Ökad hälsa' } },
        { slug: 'ide-miljo', name: { sv: 'Idé & miljö' } },
      ],
      areas: [{ slug: 'norra-asum', name: { sv: 'norra Åsum' } }],
      body: { slug: 'namnden-for-kultur-fritid', name: { sv: 'nämnden för kultur & fritid' } },
    });
  });

  test('translations stand with their original, terms by their place', () => {
    expect(
      parse({ 'title:en': 'The park', themes: ['skola', 'lek'], 'themes:en': 'school|play' }).dialogue,
    ).toMatchObject({
      title: { sv: 'Park', en: 'The park' },
      themes: [{ name: { sv: 'Skola', en: 'School' } }, { name: { sv: 'Lek', en: 'Play' } }],
    });
  });

  test('a title is one line, a longer text keeps its line breaks', () => {
    expect(parse({ title: ' Park\r\n  och lek ', about: 'Ett\r\n\r\nTvå\n' }).dialogue).toMatchObject({
      title: { sv: 'Park och lek' },
      about: { sv: 'Ett\n\nTvå' },
    });
  });

  test('thousands may be separated by a space', () => {
    expect(parse({ participants: '1\u00a0200' }).dialogue?.participants).toBe(1200);
    expect(parse({ participants: '0' }).dialogue?.participants).toBe(0);
  });
});

describe('a row that is wrong', () => {
  test.each([
    ['id', '', 'required'],
    ['title', ' ', 'required'],
    ['purpose', '', 'required'],
    ['level', '', 'required'],
    ['id', 'Park', 'id-form'],
    ['id', 'lekplats å', 'id-form'],
    ['id', 'a--b', 'id-form'],
    ['id', '../a', 'id-form'],
    ['id', 'a'.repeat(81), 'too-long'],
    ['title', 'x'.repeat(201), 'too-long'],
    ['about', 'x'.repeat(10_001), 'too-long'],
    ['title', 'Pa\u0000rk', 'control-character'],
    ['about', 'Pa\u001b[2Jrk', 'control-character'],
    ['source', 'a\ud800b', 'control-character'],
    ['title', 'FrÃ¥ga', 'garbled'],
    ['title', 'Fr\ufffdga', 'garbled'],
    ['level', 'hög', 'word-unknown'],
    ['state', 'klar', 'word-unknown'],
    ['methods', 'enkätt', 'word-unknown'],
    ['starts', '2023-02-30', 'day-form'],
    ['starts', '2023-2-3', 'day-form'],
    ['ends', '31/12 2023', 'day-form'],
    ['decision_date', '0203-01-01', 'day-form'],
    ['participants', '-3', 'count-form'],
    ['participants', '3.5', 'count-form'],
    ['participants', 'cirka 40', 'count-form'],
    ['participants', '99999999', 'count-form'],
    ['themes', Array.from({ length: 31 }, (_, index) => `t${index}`).join('|'), 'too-many-items'],
    ['themes', 'skola|???', 'name-without-letters'],
    ['question:en', 'Why?', 'translation-without-original'],
    ['themes:en', 'school', 'translation-count'],
    ['decision_ref', 'KS 2023/1', 'decision-without-outcome'],
    ['decision_date', '2023-01-01', 'decision-without-outcome'],
    ['grounds', 'Det behövs', 'decision-without-outcome'],
  ] as const)('%s with %j is told', (column, value, code) => {
    const { dialogue, problems } = parse({ [column]: value });
    expect(dialogue).toBeNull();
    expect(problems).toContainEqual(
      expect.objectContaining({
        code,
        row: 7,
        column: code === 'decision-without-outcome' ? 'decision' : column,
      }) as ImportProblem,
    );
  });

  test('a last day before the first is told with the first', () => {
    expect(parse({ starts: '2024-05-02', ends: '2024-05-01' }).problems).toEqual([
      {
        code: 'ends-before-starts',
        row: 7,
        column: 'ends',
        value: '2024-05-01',
        details: { starts: '2024-05-02' },
      },
    ]);
    expect(parse({ starts: '2024-05-02', ends: '2024-05-02' }).problems).toEqual([]);
  });

  test('an unknown word is told with the nearest and with all that are allowed', () => {
    const [problem] = parse({ level: 'konsultasjon' }).problems;
    expect(problem?.details?.nearest).toBe('Konsultation');
    expect(problem?.details?.allowed).toContain('codecide (Medbeslutande)');
  });

  test('everything that is wrong with it is told at once', () => {
    const { problems } = parse({
      id: 'Å',
      title: '',
      level: 'x',
      starts: 'igår',
      participants: 'många',
      methods: 'a1|survey|b2',
    });
    expect(problems.map(({ column }) => column).sort()).toEqual([
      'id',
      'level',
      'methods',
      'methods',
      'participants',
      'starts',
      'title',
    ]);
  });
});
