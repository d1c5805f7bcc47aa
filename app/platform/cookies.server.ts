import { createCookie, type Cookie } from '@remix-run/node';

/** The portal's cookies: strictly necessary ones, so no banner. */
export interface SiteCookies {
  /** Holds the secret of a session. Gone when the browser is closed. */
  session: Cookie;
  /** Holds what a sign-in that has been begun needs in order to be ended, sealed. */
  signIn: Cookie;
}

const minutesToSignIn = 20;

/**
 * Makes the portal's cookies.
 *
 * @param https whether residents reach the portal over https. Then each carries the prefix `__Host-`, which no other site under the same domain can set.
 */
export function createSiteCookies(https: boolean): SiteCookies {
  const make = (name: string, maxAge?: number) =>
    createCookie(https ? `__Host-${name}` : name, {
      httpOnly: true,
      sameSite: 'lax',
      secure: https,
      path: '/',
      ...(maxAge === undefined ? {} : { maxAge }),
    });
  return { session: make('session'), signIn: make('sign-in', minutesToSignIn * 60) };
}
