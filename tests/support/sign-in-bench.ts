import type Provider from 'oidc-provider';
import type { Configuration } from 'oidc-provider';

import type { ProviderPerson } from '~/demo/provider/provider-person';
import { startDemoProvider } from '~/demo/provider/start-provider.server';
import { beginSignIn } from '~/features/accounts/oidc/begin-sign-in.server';
import { finishSignIn } from '~/features/accounts/oidc/finish-sign-in.server';
import { createIdentityProviders } from '~/features/accounts/oidc/identity-providers.server';
import type { ProviderKind } from '~/features/accounts/oidc/sign-in-problem';
import { readActor } from '~/features/accounts/session/read-actor.server';
import { kommunSettingsSchema } from '~/features/kommun/kommun-settings';
import { createSiteCookies } from '~/platform/cookies.server';
import { createLog } from '~/platform/log.server';
import { createSecrets } from '~/platform/secrets.server';
import type { Database } from '~db/client';
import kommun from '~db/seeds/demo/kommun.json';

import { walkProvider, type DemoPersonKey } from './walk-provider';

const baseUrl = 'https://dialog.viken.example';

interface BenchOptions {
  /** What the provider does otherwise than in the demo. */
  changes?: Partial<Configuration>;
  prepare?: (provider: Provider) => void;
  people?: readonly ProviderPerson[];
  /** The kommun's settings, made of those for the provider. */
  settings?: (signIn: SignInSettings) => SignInSettings;
}

type SignInSettings = Awaited<ReturnType<typeof startDemoProvider>>['signIn'];

/** A portal's signing in, with a real OpenID provider of its own. */
export type SignInBench = Awaited<ReturnType<typeof startSignInBench>>;

/** Starts a provider, and makes what the portal hands to the two ends of a sign-in. */
export async function startSignInBench(db: Database, options: BenchOptions = {}) {
  const { changes, prepare, people, settings = (signIn) => signIn } = options;
  const provider = await startDemoProvider({
    baseUrl,
    port: 0,
    ...(changes === undefined ? {} : { changes }),
    ...(prepare === undefined ? {} : { prepare }),
    ...(people === undefined ? {} : { people }),
  });
  const signIn = settings(provider.signIn);
  const identity = createIdentityProviders(signIn, provider, baseUrl);
  let now = new Date('2026-11-24T09:00:00.000Z');
  /** Made anew for each request, as the server does. */
  const context = () => ({
    db,
    kommun: { ...kommunSettingsSchema.parse(kommun), signIn },
    clock: () => now,
    secrets: createSecrets('a key for tests that nobody else may use'),
    cookies: createSiteCookies(true),
    log: createLog('silent'),
    network: '192.0.2.1',
    identity,
  });
  return {
    provider,
    context,
    passMinutes(minutes: number) {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    newBrowser: () => new BenchBrowser(context),
  };
}

/** A browser that knows no page but the two ends of a sign-in. */
class BenchBrowser {
  readonly cookies = new Map<string, string>();

  constructor(private readonly context: () => Parameters<typeof finishSignIn>[2]) {}

  request(address: URL | string): Request {
    const cookie = [...this.cookies].map((pair) => pair.join('=')).join('; ');
    return new Request(new URL(address, baseUrl), { headers: { cookie, 'user-agent': 'Mozilla/5.0' } });
  }

  /** Follows the portal's link to the provider. @returns where the portal sends it */
  async begin(kind: ProviderKind, search = '?till=/sv/dialoger'): Promise<string> {
    const place = kind === 'eid' ? '/sv/logga-in/e-legitimation' : '/sv/arbete/logga-in/katalog';
    const onward = await beginSignIn(kind, this.request(place + search), this.context(), 'sv');
    return this.take(onward);
  }

  /** Comes back from the provider. @returns where the portal sends it */
  async finish(kind: ProviderKind, back: URL): Promise<string> {
    return this.take(await finishSignIn(kind, this.request(back), this.context(), 'sv'));
  }

  /** Goes all the way. @returns where the portal sends it in the end */
  async signIn(kind: ProviderKind, person: DemoPersonKey | 'cancel', search?: string): Promise<string> {
    return this.finish(kind, await walkProvider(await this.begin(kind, search), person));
  }

  actor() {
    return readActor(this.request('/'), this.context());
  }

  private take(onward: { location: string; setCookies: readonly string[] } | null): string {
    if (onward === null) throw new Error('the kommun has no such provider');
    for (const cookie of onward.setCookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/Max-Age=0/i.test(cookie)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return onward.location;
  }
}

/** The page that someone ends at, by the last part of its address; what they were on their way to is still in it. */
export function problemIn(location: string, kind = 'eid'): string | undefined {
  return new RegExp(`^/sv/inloggning/${kind}/([a-z-]+)\\?till=%2Fsv%2Fdialoger$`).exec(location)?.[1];
}

/** Whether there is neither account nor session. */
export async function isNobodyIn(db: Database): Promise<boolean> {
  const sessions = await db.selectFrom('session').select('id').execute();
  const accounts = await db.selectFrom('account').select('id').execute();
  return sessions.length + accounts.length === 0;
}
