import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import Provider, { type Configuration } from 'oidc-provider';

import { claimsOf, type ProviderPerson } from './provider-person';

/** Which of the two providers that a kommun may use: residents' eID, or its own directory. */
export type ProviderKind = 'eid' | 'directory';

/** A portal that asks the provider. */
export interface ProviderClient {
  kind: ProviderKind;
  clientId: string;
  clientSecret: string;
  redirectUri: string;
}

/** The levels of assurance that the provider knows (Swedish e-identification framework). */
export const assurance = {
  substantial: 'http://id.elegnamnden.se/loa/1.0/loa3',
  low: 'http://id.elegnamnden.se/loa/1.0/loa2',
} as const;

/** What each scope asks for: the names of OIDC Sweden, and those that directories use. */
export const scopes = {
  eid: {
    'https://id.oidc.se/scope/naturalPersonNumber': [
      'https://id.oidc.se/claim/personalIdentityNumber',
      'https://id.oidc.se/claim/coordinationNumber',
    ],
    'https://id.oidc.se/scope/naturalPersonInfo': ['name', 'municipality_code'],
  },
  directory: { profile: ['name', 'groups', 'tid'], email: ['email', 'email_verified'] },
};

const minute = 60;

/** Makes a real OpenID provider whose people are made up. It keeps everything in memory. */
export async function configureProvider(
  issuer: string,
  clients: readonly ProviderClient[],
  people: readonly ProviderPerson[],
  changes: Partial<Configuration> = {},
): Promise<Provider> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return new Provider(issuer, {
    acrValues: Object.values(assurance),
    claims: { openid: ['sub'], ...scopes.eid, ...scopes.directory },
    clients: clients.map(({ clientId, clientSecret, redirectUri }) => ({
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uris: [redirectUri],
      response_types: ['code'],
      grant_types: ['authorization_code'],
    })),
    cookies: {
      // The portal is on the same host, and a host's ports share their cookies.
      names: { session: 'demo-provider', interaction: 'demo-choice', resume: 'demo-resume' },
      keys: [randomBytes(32).toString('base64url')],
    },
    expiresWithSession: () => false,
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    findAccount(_context, subject) {
      const person = people.find(({ key }) => key === subject);
      return person === undefined
        ? undefined
        : { accountId: person.key, claims: () => ({ sub: person.key, ...claimsOf(person) }) };
    },
    interactions: { url: (_context, { uid }) => `/val/${uid}` },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', kid: 'demo' }] },
    // Whoever has chosen a person in a demo has agreed.
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId,
        accountId: oidc.session?.accountId,
      });
      grant.addOIDCScope([...oidc.requestParamScopes].join(' '));
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
    scopes: ['openid', ...Object.keys(scopes.eid), ...Object.keys(scopes.directory)],
    ttl: {
      AccessToken: 5 * minute,
      AuthorizationCode: minute,
      Grant: 5 * minute,
      IdToken: 5 * minute,
      Interaction: 20 * minute,
      Session: 20 * minute,
    },
    ...changes,
  });
}
