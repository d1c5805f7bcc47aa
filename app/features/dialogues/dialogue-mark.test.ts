import { expect, test } from 'vitest';

import { getT } from '~/i18n/i18n.server';

import { markOf } from './dialogue-mark';

const t = getT('sv');

test('an invånardialog is what is usual and bears no mark; a brukardialog and information never pass for one', () => {
  expect(markOf(t, { kind: 'resident', level: 'consult' })).toBeNull();
  expect(markOf(t, { kind: 'user', level: 'consult' })).toBe('Brukardialog');
  expect(markOf(t, { kind: 'resident', level: 'inform' })).toBe('Information, ingen dialog');
});
