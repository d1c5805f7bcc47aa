import { createServer, type RequestListener, type Server } from 'node:http';
import type Provider from 'oidc-provider';
import type { Configuration } from 'oidc-provider';

import { randomSecret } from '~/platform/secrets.server';
import { demoGroups, demoMunicipality } from '~db/seeds/demo/people';

import type { OidcSettings } from '~/features/accounts/oidc-settings';

import { createChoice } from './answer-choice.server';
import { styleHref } from './choice-page.server';
import { assurance, configureProvider, scopes, type ProviderClient } from './configure-provider.server';
import { demoProviderPeople, demoTenants, type ProviderPerson } from './provider-person';

/** A provider that runs, and what a portal is told in order to use it. */
export interface DemoProvider {
  issuer: string;
  /** The kommun's settings for it. */
  signIn: Required<OidcSettings>;
  eidClientSecret: string;
  directoryClientSecret: string;
  stop: () => Promise<void>;
}

interface DemoProviderOptions {
  /** The address that the portal's users use. */
  baseUrl: string;
  /** The first port to try; 0 for any. */
  port: number;
  people?: readonly ProviderPerson[];
  /** What a test has otherwise. */
  changes?: Partial<Configuration>;
  /** What a test adds to the provider before it answers. */
  prepare?: (provider: Provider) => void;
}

const host = '127.0.0.1';
const portsToTry = 20;

/** Starts a real OpenID provider with made-up people, that nobody but this machine reaches. Both the kommun's eID broker and its directory. */
export async function startDemoProvider({
  baseUrl,
  port: firstPort,
  people = demoProviderPeople,
  changes = {},
  prepare = () => undefined,
}: DemoProviderOptions): Promise<DemoProvider> {
  let answer: RequestListener = (_request, response) => response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response));
  const port = await listen(server, firstPort);
  const issuer = `http://${host}:${port}`;
  const eid = newClient('eid', `${baseUrl}/inloggning/eid`);
  const directory = newClient('directory', `${baseUrl}/inloggning/katalog`);
  const clients = [eid, directory];
  const provider = await configureProvider(issuer, clients, people, changes);
  prepare(provider);
  const choose = createChoice(provider, clients, people);
  const handle = provider.callback();
  answer = (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    // Each sign-in begins anew, as with an eID: whom one was last time is not remembered.
    if (path === '/auth') delete request.headers.cookie;
    const isChoice = path === styleHref || path.startsWith('/val/');
    void Promise.resolve(isChoice ? choose(request, response) : handle(request, response)).catch(() =>
      response.headersSent ? response.end() : response.writeHead(500).end(),
    );
  };
  return {
    issuer,
    signIn: signInSettings(issuer, eid, directory),
    eidClientSecret: eid.clientSecret,
    directoryClientSecret: directory.clientSecret,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

function newClient(kind: ProviderClient['kind'], redirectUri: string): ProviderClient {
  return { kind, clientId: `dialogtorget-${kind}`, clientSecret: randomSecret(), redirectUri };
}

function signInSettings(
  issuer: string,
  eid: ProviderClient,
  directory: ProviderClient,
): Required<OidcSettings> {
  return {
    eid: {
      issuer,
      clientId: eid.clientId,
      scope: ['openid', ...Object.keys(scopes.eid)].join(' '),
      acrValues: [assurance.substantial],
      personalNumberClaims: [...scopes.eid['https://id.oidc.se/scope/naturalPersonNumber']],
      municipalityClaim: 'municipality_code',
      municipalityCode: demoMunicipality,
    },
    directory: {
      issuer,
      clientId: directory.clientId,
      scope: ['openid', ...Object.keys(scopes.directory)].join(' '),
      tenant: { claim: 'tid', value: demoTenants.own },
      groupsClaim: 'groups',
      roles: { ...demoGroups },
    },
  };
}

/** Listens on the first free port from one on. @returns the port */
async function listen(server: Server, first: number): Promise<number> {
  for (let offset = 0; offset < portsToTry; offset += 1) {
    const port = await tryPort(server, first === 0 ? 0 : first + offset);
    if (port !== null) return port;
  }
  throw new Error(`no free port for the demo's identity provider from ${first} on`);
}

function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    };
    server.once('error', refused);
    server.listen(port, host, () => {
      server.off('error', refused);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
