import { expect, test } from 'vitest';

import { formatFor } from '~/i18n/format';
import { getT, languages } from '~/i18n/i18n.server';

import { standingOf } from './outreach/dialogue-words';
import { shownState } from './shown-state';

const timing = {
  opensAt: '2026-11-01T08:00:00.000Z',
  closesAt: '2026-11-20T23:00:00.000Z',
  lastDay: '2026-11-20',
  daysLeft: 3,
  decidedOn: null,
};
const states = ['planned', 'open', 'analysing'] as const;

test('information goes on and ends: it is not open, and no answers are gone through, in any language', () => {
  for (const language of languages) {
    const t = getT(language.tag);
    const told = (level: 'inform' | 'consult') =>
      states.map((state) => standingOf(t, formatFor(language), { level, state, timing }));
    const [, open, over] = told('inform');
    expect(told('consult')).not.toContain(open);
    expect(told('consult')).not.toContain(over);
    expect(new Set(told('inform')).size).toBe(states.length);
  }
});

test('information that is over is finished, whatever else is; a dialogue is gone through', () => {
  expect(states.map((state) => shownState('inform', state))).toEqual(['planned', 'open', 'finished']);
  expect(states.map((state) => shownState('consult', state))).toEqual([...states]);
});
