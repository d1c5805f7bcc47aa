import { describe, expect, test } from 'vitest';

import type { ResultContent, ResultTheme } from '~db/schema/result-version';

import { compareResults, type ComparableResult } from './compare-results';

const light: ResultTheme = {
  key: 'light',
  title: { sv: 'Belysning', en: 'Lighting' },
  said: { sv: 'Det är mörkt.' },
  response: { sv: 'Vi sätter upp lyktor.' },
  outcome: 'pending',
};
const bench: ResultTheme = { ...light, key: 'bench', title: { sv: 'Bänkar' } };

function result(
  content: Partial<ResultContent> = {},
  parts: Partial<ComparableResult> = {},
): ComparableResult {
  return {
    content: { summary: { sv: 'Kort.' }, themes: [light], ...content },
    decisions: [],
    actions: [],
    ...parts,
  };
}
const compare = (before: ComparableResult, after: ComparableResult, language = 'sv') =>
  compareResults(before, after, language, 'sv');

describe('what differs between two versions of a result', () => {
  test('nothing when they say the same, in whatever order their keys were written', () => {
    const { title, said, ...rest } = light;
    expect(
      compare(
        result(),
        result({ themes: [{ ...rest, said: { ...said }, title: { en: 'Lighting', sv: title.sv! } }] }),
      ),
    ).toEqual([]);
  });

  test.each<[kind: string, content: Partial<ResultContent>]>([
    ['summary', { summary: { sv: 'Längre.' } }],
    ['summary', { summary: { sv: 'Kort.', en: 'Short.' } }],
    ['use', { use: { sv: 'I budgeten.' } }],
    ['next-steps', { nextSteps: { sv: 'Vi bygger.' } }],
    ['level', { achievedLevel: 'consult' }],
    ['level', { levelComment: { sv: 'Det blev mindre.' } }],
    ['participation', { notReached: { sv: 'Unga.' } }],
    [
      'participation',
      { participation: [{ dimension: 'age', groups: [{ label: { sv: 'Unga' }, count: 9 }] }] },
    ],
  ])('%s: %j is told, coming and going', (kind, content) => {
    expect(compare(result(), result(content))).toEqual([{ kind }]);
    expect(compare(result(content), result())).toEqual([{ kind }]);
  });

  test('a theme that came, went, got another answer, or other words', () => {
    const title = { text: 'Bänkar', language: 'sv' };
    expect(compare(result(), result({ themes: [bench, light] }))).toEqual([{ kind: 'theme-added', title }]);
    expect(compare(result({ themes: [light, bench] }), result())).toEqual([{ kind: 'theme-removed', title }]);
    expect(compare(result({ themes: [bench] }), result({ themes: [{ ...bench, outcome: 'yes' }] }))).toEqual([
      { kind: 'outcome-changed', title, from: 'pending', to: 'yes' },
    ]);
    expect(
      compare(result({ themes: [bench] }), result({ themes: [{ ...bench, said: { sv: 'Sitt!' } }] })),
    ).toEqual([{ kind: 'theme-changed', title }]);
  });

  test('themes that only changed places are no difference', () => {
    expect(compare(result({ themes: [light, bench] }), result({ themes: [bench, light] }))).toEqual([]);
  });

  test('how many took part', () => {
    expect(compare(result(), result({ participants: 40 }))).toEqual([
      { kind: 'participants-changed', from: null, to: 40 },
    ]);
    expect(compare(result({ participants: 40 }), result({ participants: 41 }))).toEqual([
      { kind: 'participants-changed', from: 40, to: 41 },
    ]);
  });

  test('decisions and actions that have come, in the reader’s language where there are words in it', () => {
    const decision = { id: 'd', outcome: { sv: 'Ja.', en: 'Yes.' } };
    const action = { id: 'a', title: { sv: 'Lyktor' } };
    const after = result({}, { decisions: [decision], actions: [action] });
    expect(compare(result(), after, 'en')).toEqual([
      { kind: 'decision-added', title: { text: 'Yes.', language: 'en' } },
      { kind: 'action-added', title: { text: 'Lyktor', language: 'sv' } },
    ]);
    expect(compare(after, after)).toEqual([]);
  });

  test.each<[string, Partial<ComparableResult['decisions'][number]>]>([
    ['its words', { outcome: { sv: 'Nej.' } }],
    ['its grounds', { grounds: { sv: 'Pengarna räcker inte.' } }],
    ['its day', { decidedOn: '2026-11-11' }],
    ['its body', { body: { slug: 'ks' } }],
    ['its paragraph', { section: '§ 49' }],
    ['its diarienummer', { reference: 'KS 2026/2' }],
    ['its protocol', { protocol: { id: 'fil' } }],
  ])('a decision of which %s was changed is told, coming and going', (_, part) => {
    const decision = { id: 'd', outcome: { sv: 'Ja.' }, decidedOn: '2026-11-10', body: { slug: 'kfn' } };
    const changed = { ...decision, ...part };
    const one = result({}, { decisions: [decision] });
    const other = result({}, { decisions: [changed] });
    const text = changed.outcome.sv;
    expect(compare(one, other)).toEqual([{ kind: 'decision-changed', title: { text, language: 'sv' } }]);
    expect(compare(other, one)).toEqual([
      { kind: 'decision-changed', title: { text: 'Ja.', language: 'sv' } },
    ]);
  });

  test('an action that was changed, and what was taken away', () => {
    const decision = { id: 'd', outcome: { sv: 'Ja.' } };
    const action = { id: 'a', title: { sv: 'Lyktor' }, responsible: { sv: 'Gatuchefen' } };
    const before = result({}, { decisions: [decision], actions: [action] });
    const after = result({}, { actions: [{ ...action, responsible: { sv: 'Parkchefen' } }] });
    expect(compare(before, after)).toEqual([
      { kind: 'decision-removed', title: { text: 'Ja.', language: 'sv' } },
      { kind: 'action-changed', title: { text: 'Lyktor', language: 'sv' } },
    ]);
    expect(compare(before, result({}, { decisions: [decision] }))).toEqual([
      { kind: 'action-removed', title: { text: 'Lyktor', language: 'sv' } },
    ]);
  });
});
