import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { getT } from '~/i18n/i18n.server';
import type { EvaluationChoices } from '~db/schema/evaluation';

import { respondentsIn, suggestedWays } from './counted';

const t = getT('sv');
const say = (key: string) => ({ sv: t(key) });
const areas = [{ slug: 'hamnen', name: { sv: 'Hamnen' } }];
const answer = (told: Partial<EvaluationChoices>): EvaluationChoices => ({ questions: {}, ...told });
const times = (count: number, told: Partial<EvaluationChoices>) =>
  Array.from({ length: count }, () => answer(told));

describe('those who answered the evaluation', () => {
  test('are counted in every respect in which they have told who they are', () => {
    const answers = [...times(6, { gender: 'woman', area: 'hamnen' }), ...times(5, { gender: 'man' })];
    expect(respondentsIn(answers, areas, say)).toEqual([
      {
        dimension: 'gender',
        groups: [
          { label: { sv: 'Kvinna' }, count: 6 },
          { label: { sv: 'Man' }, count: 5 },
        ],
      },
      { dimension: 'area', groups: [{ label: { sv: 'Hamnen' }, count: 6 }] },
    ]);
  });

  test('are never told of in a respect in which fewer than five are alike', () => {
    const gender = fc.constantFrom('woman', 'man', 'other');
    fc.assert(
      fc.property(fc.array(gender, { maxLength: 30 }), (all) => {
        const told = respondentsIn(
          all.map((one) => answer({ gender: one })),
          areas,
          say,
        );
        const counts = told.flatMap(({ groups }) => groups.map(({ count }) => count));
        expect(counts.every((count) => count >= 5)).toBe(true);
      }),
    );
  });
});

test('ways in which people took part are those who came to meetings, and what was said in other ways', () => {
  const counted = {
    ...{ registered: 40, attended: 31, answered: 0, respondents: [] },
    sources: [
      { source: 'meeting', count: 120 },
      { source: 'letter', count: 7 },
    ],
  };
  expect(suggestedWays(counted, t)).toBe('Möte: 31\nBrev eller mejl: 7');
});
