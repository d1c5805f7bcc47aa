import type { APIRequestContext, Page } from '@playwright/test';

import { demoResidents } from '~db/seeds/demo/people';

import { walkProvider, type DemoPersonKey } from './walk-provider';

/**
 * Signs someone in as one of the demo's people, through the demo's identity provider: residents by eID, staff by the directory. What the page or context already carries
 * stays; a session that it had is ended, as for anyone who signs in.
 *
 * @param who a page, or what asks the portal; with a `baseURL`
 * @param returnTo a path of the portal to come back to; its language is the one in which one signs in
 * @returns the path that the portal sent the browser to, which is a problem's when it let nobody in
 */
export async function signInAs(
  who: Page | APIRequestContext,
  person: DemoPersonKey,
  returnTo = '/sv',
): Promise<string> {
  const request = 'request' in who ? who.request : who;
  const isResident = demoResidents.some(({ key }) => key === person);
  const language = returnTo.split('/')[1] ?? 'sv';
  const place = isResident ? 'logga-in/e-legitimation' : 'arbete/logga-in/katalog';
  const begun = await request.get(`/${language}/${place}?till=${encodeURIComponent(returnTo)}`, {
    maxRedirects: 0,
  });
  const address = begun.headers().location;
  if (address?.startsWith('http') !== true)
    throw new Error(`sign-in does not begin: ${begun.status()} ${address}`);
  const back = await walkProvider(address, person);
  const ended = await request.get(back.pathname + back.search, { maxRedirects: 0 });
  const { location } = ended.headers();
  if (location === undefined) throw new Error(`sign-in does not end: ${ended.status()}`);
  return location;
}
