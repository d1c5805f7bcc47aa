import type { ColleagueKey, ResidentKey } from '~db/seeds/demo/people';

/** Someone whom the demo's identity provider knows. */
export type DemoPersonKey = ResidentKey | ColleagueKey;

const mostSteps = 10;

/**
 * Goes through the demo's identity provider as a browser without script would: follows its redirects, chooses someone on its page, and stops
 * where it sends one back to the portal.
 *
 * @param address where the portal sent the browser
 * @param choice whom to be, or to change one's mind
 * @returns the portal's address that the provider sends one back to
 */
export async function walkProvider(address: string, choice: DemoPersonKey | 'cancel'): Promise<URL> {
  const { origin } = new URL(address);
  const cookies = new Map<string, string>();
  let next = new URL(address);
  let form: URLSearchParams | null = null;
  for (let step = 0; step < mostSteps; step += 1) {
    const answer = await fetch(next, {
      method: form === null ? 'GET' : 'POST',
      body: form,
      redirect: 'manual',
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    form = null;
    if (location !== null) {
      next = new URL(location, next);
      if (next.origin !== origin) return next;
      continue;
    }
    const page = await answer.text();
    if (answer.status !== 200) throw new Error(`the provider answers ${answer.status}: ${page}`);
    if (choice !== 'cancel' && !page.includes(`value="${choice}"`))
      throw new Error(`${choice} can not be chosen here: ${page}`);
    form = new URLSearchParams(choice === 'cancel' ? { cancel: '1' } : { person: choice });
  }
  throw new Error('the provider sends nobody back');
}
