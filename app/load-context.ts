import type { Demo } from '~/demo/demo';
import type { IdentityProviders } from '~/features/accounts/oidc/identity-providers.server';
import type { KommunSettings } from '~/features/kommun/kommun-settings';
import type { Logo } from '~/features/kommun/logo';
import type { Clock } from '~/platform/clock';
import type { SiteCookies } from '~/platform/cookies.server';
import type { Log } from '~/platform/log.server';
import type { Secrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';

/** What the server hands to every loader and action: made anew for each request. */
export interface LoadContext {
  db: Database;
  /** The kommun's settings as they are when the request is made. */
  kommun: KommunSettings;
  /** Null where the portal's staircase stands in. */
  logo: Logo | null;
  clock: Clock;
  /** The address that residents use, without a slash at the end. */
  baseUrl: string;
  /** A coarse key for the visitor's network, for rate limits. Never stored. */
  network: string;
  log: Log;
  secrets: Secrets;
  cookies: SiteCookies;
  /** Those who can show to the portal who someone is. */
  identity: IdentityProviders;
  /** Has the outbox looked at now: called after a transaction that put mail in it. */
  sendMailSoon: () => void;
  /** What exists in a demo only; null in a real installation. */
  demo: Demo | null;
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends LoadContext {}

  /** Loaders' values reach pages with their types kept. */
  interface Future {
    v3_singleFetch: true;
  }
}
