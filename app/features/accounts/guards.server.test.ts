import { describe, expect, test } from 'vitest';

import { markFormReturned } from '~/platform/returned-form.server';

import { contextOf, now } from '../../../tests/support/staff-keys';
import type { StaffActor } from './actor';
import { requireFresh } from './guards.server';

const path = '/sv/arbete/personer/ny?fran=listan';
const actor: StaffActor = {
  kind: 'staff',
  accountId: 'erik',
  email: null,
  name: 'Erik',
  roles: [],
  lostRole: false,
  session: {
    id: 'a session',
    method: 'passkey',
    createdAt: now.toISOString(),
    authenticatedAt: now.toISOString(),
  },
};

/** Where someone is sent who showed who they are so many minutes ago; null when they go on. */
function sentTo(method: 'GET' | 'POST', minutes: number, isReturned = false): string | null {
  const context = contextOf({} as never, new Date(now.getTime() + minutes * 60_000));
  if (isReturned) markFormReturned(context);
  try {
    requireFresh(new Request(`https://dialog.viken.example${path}`, { method }), actor, context);
    return null;
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    return thrown.headers.get('location');
  }
}

describe('what asks someone to show once more who they are', () => {
  const again = `/sv/logga-in/igen?till=${encodeURIComponent(path)}`;

  test('opens for ten minutes, and leads back to the same page afterwards', () => {
    expect(sentTo('GET', 9)).toBeNull();
    expect(sentTo('GET', 10)).toBe(again);
  });

  test('takes a form for longer, also one that comes back, so that what was written meanwhile is not lost', () => {
    expect(sentTo('POST', 29)).toBeNull();
    expect(sentTo('GET', 29, true)).toBeNull();
    expect(sentTo('POST', 30)).toBe(again);
  });
});
