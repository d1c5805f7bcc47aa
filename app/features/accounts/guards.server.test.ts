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

/** What someone is answered who showed who they are so many minutes ago; null when they go on. */
async function answered(
  sent: { method: 'GET' | 'POST'; body?: URLSearchParams },
  minutes: number,
  isReturned = false,
): Promise<Response | null> {
  const context = contextOf({} as never, new Date(now.getTime() + minutes * 60_000));
  if (isReturned) markFormReturned(context);
  try {
    await requireFresh(new Request(`https://dialog.viken.example${path}`, sent), actor, context);
    return null;
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown;
    return thrown;
  }
}

describe('what asks someone to show once more who they are', () => {
  test('opens for ten minutes, and leads back to the same page afterwards', async () => {
    expect(await answered({ method: 'GET' }, 9)).toBeNull();
    const answer = await answered({ method: 'GET' }, 10);
    expect(answer?.status).toBe(302);
    expect(answer?.headers.get('location')).toBe(`/sv/logga-in/igen?till=${encodeURIComponent(path)}`);
  });

  test('takes a form for longer, also one that comes back, so that what was written meanwhile can be sent', async () => {
    expect(await answered({ method: 'POST' }, 29)).toBeNull();
    expect(await answered({ method: 'GET' }, 29, true)).toBeNull();
  });

  test('hands back what was typed in a form that was sent later, with a way to show it in another tab', async () => {
    const body = new URLSearchParams({ namn: 'Cem "Aydın"', epost: 'cem@viken.example' });
    const answer = await answered({ method: 'POST', body }, 30);
    expect(answer?.status).toBe(401);
    expect(await answer?.json()).toEqual({
      code: 'notFresh',
      form: {
        action: path,
        signIn: `/sv/logga-in/igen?till=${encodeURIComponent('/sv/arbete')}`,
        fields: [...body],
        hadFile: false,
      },
    });
    expect((await answered({ method: 'POST' }, 30))?.status).toBe(302);
  });
});
