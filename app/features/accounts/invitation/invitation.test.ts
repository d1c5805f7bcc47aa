import { describe, expect, test } from 'vitest';

import { invitationState } from './invitation';

const now = new Date('2026-11-22T10:00:00.000Z');
const open = { usedAt: null, expiresAt: '2026-11-22T10:00:00.001Z', hasRole: true };

describe('an invitation', () => {
  test('can be answered until its time is out', () => {
    expect(invitationState(open, now)).toBe('open');
    expect(invitationState({ ...open, expiresAt: now.toISOString() }, now)).toBe('expired');
  });

  test('that has been used says so, even when its time is out', () => {
    expect(
      invitationState({ usedAt: now.toISOString(), expiresAt: now.toISOString(), hasRole: false }, now),
    ).toBe('used');
  });

  test('lets nobody in whose roles have been withdrawn since', () => {
    expect(invitationState({ ...open, hasRole: false }, now)).toBe('no-role');
  });
});
