import { request } from '@playwright/test';

import { signInAs } from './sign-in';
import type { DemoPersonKey } from './walk-provider';

/** The `Cookie` header of one of the demo's people who has just signed in. */
export async function sessionCookieOf(baseUrl: string, person: DemoPersonKey): Promise<string> {
  const context = await request.newContext({ baseURL: baseUrl });
  try {
    await signInAs(context, person);
    const { cookies } = await context.storageState();
    const session = cookies.find(({ name }) => name === 'session');
    if (session === undefined) throw new Error(`${person} was not let in`);
    return `${session.name}=${session.value}`;
  } finally {
    await context.dispose();
  }
}
