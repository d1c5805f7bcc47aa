import type { FollowScope } from '~db/schema/follower';

import { targetParameters } from './following';

/** The addresses of following by e-mail, in one language. */
export interface FollowAddresses {
  /** The form, for something that can be followed. */
  form(target: { scope: FollowScope; slug: string | null }): string;
  thanks(target: { scope: FollowScope; slug: string | null }): string;
  confirm(token: string): string;
  choices(token: string): string;
  /** Ends it all: by its page, and by one click in a mail program. */
  end(token: string): string;
  /** One's own choices, when one is signed in. */
  own: string;
}

/**
 * The addresses in a language.
 *
 * @param baseUrl put before each; empty for links within the portal
 */
export function followAddressesIn(language: string, baseUrl = ''): FollowAddresses {
  const start = `${baseUrl}/${language}`;
  const follow = `${start}/folj`;
  return {
    form: (target) => `${follow}/e-post${queryOf(target)}`,
    thanks: (target) => `${follow}/e-post/tack${queryOf(target)}`,
    confirm: (token) => `${follow}/bekrafta/${encodeURIComponent(token)}`,
    choices: (token) => `${follow}/val/${encodeURIComponent(token)}`,
    end: (token) => `${follow}/avsluta/${encodeURIComponent(token)}`,
    own: `${start}/mina-sidor/foljer`,
  };
}

function queryOf({ scope, slug }: { scope: FollowScope; slug: string | null }): string {
  if (scope === 'portal' || slug === null) return '';
  return `?${targetParameters[scope]}=${encodeURIComponent(slug)}`;
}
