import { setTimeout } from 'node:timers/promises';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  ClientSecretPost,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type ClientAuth,
  type Configuration,
} from 'openid-client';

import { refusalOf, type OidcRefusal } from './oidc-refusal.server';

/** What a provider is asked, and by whom. */
export interface OidcClientSettings {
  issuer: string;
  clientId: string;
  /** Null for a client without a secret: PKCE alone binds the answer to who asked. */
  clientSecret: string | null;
  scope: string;
  /** Levels of assurance, of which the answer must carry one; empty when any will do. */
  acrValues: readonly string[];
  /** The one address to which the provider may send people back. */
  redirectUri: string;
}

/** What is kept until the answer comes, by the one who asked: only they can have it answered. */
export interface OidcQuestion {
  state: string;
  nonce: string;
  verifier: string;
  /** When it was asked, in milliseconds since 1970, by the machine's own clock, which tokens are judged by too. */
  askedAt: number;
  /** Whether the person was to show anew who they are, though the provider knows them. */
  again: boolean;
}

/** What a provider tells of someone, by the names of its claims. */
export type Claims = Readonly<Record<string, unknown>>;

/** A portal's dealings with one provider. */
export interface OidcClient {
  /** Begins: makes the address to send someone to, and what to keep until they are back. */
  ask(options: {
    language: string;
    again: boolean;
  }): Promise<{ url: URL; question: OidcQuestion } | OidcRefusal>;
  /**
   * Ends: exchanges the answer for tokens, checks all of them, and reads what the provider tells.
   *
   * @param search the query string that the person came back with
   */
  readAnswer(search: string, question: OidcQuestion): Promise<{ claims: Claims } | OidcRefusal>;
}

const secondsToAnswer = 8;
/** Metadata is asked for anew after this, so that a provider may change its addresses. Keys are looked after by the library. */
const keptMs = 60 * 60 * 1000;
const triesToReach = 2;
const msBetweenTries = 250;

/** Makes a client of a provider. Nothing is asked of it before someone signs in: a provider that is down keeps no portal from starting. */
export function createOidcClient(settings: OidcClientSettings): OidcClient {
  let known: { configuration: Configuration; readAt: number } | undefined;

  async function configuration(): Promise<Configuration | OidcRefusal> {
    if (known !== undefined && Date.now() - known.readAt < keptMs) return known.configuration;
    try {
      known = { configuration: await discover(settings), readAt: Date.now() };
      return known.configuration;
    } catch (error) {
      // What was known an hour ago is better than nothing.
      if (known !== undefined) return known.configuration;
      return { problem: 'unreachable', reason: `no usable metadata: ${refusalOf(error).reason}` };
    }
  }

  return {
    async ask({ language, again }) {
      const config = await configuration();
      if ('problem' in config) return config;
      const question: OidcQuestion = {
        state: randomState(),
        nonce: randomNonce(),
        verifier: randomPKCECodeVerifier(),
        askedAt: Date.now(),
        again,
      };
      const url = buildAuthorizationUrl(config, {
        redirect_uri: settings.redirectUri,
        response_type: 'code',
        scope: settings.scope,
        state: question.state,
        nonce: question.nonce,
        code_challenge: await calculatePKCECodeChallenge(question.verifier),
        code_challenge_method: 'S256',
        ui_locales: language,
        ...(settings.acrValues.length === 0 ? {} : { acr_values: settings.acrValues.join(' ') }),
        ...(again ? { prompt: 'login', max_age: '0' } : {}),
      });
      return { url, question };
    },

    async readAnswer(search, question) {
      const config = await configuration();
      if ('problem' in config) return config;
      try {
        return await exchange(config, settings, search, question);
      } catch (error) {
        return refusalOf(error);
      }
    },
  };
}

async function exchange(
  config: Configuration,
  { redirectUri, acrValues }: OidcClientSettings,
  search: string,
  { state, nonce, verifier, askedAt, again }: OidcQuestion,
): Promise<{ claims: Claims } | OidcRefusal> {
  const address = new URL(redirectUri);
  address.search = search;
  const tokens = await authorizationCodeGrant(config, address, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
    // Who was to show anew who they are must have done so after they were asked.
    ...(again ? { maxAge: Math.ceil((Date.now() - askedAt) / 1000) } : {}),
  });
  const told = tokens.claims();
  if (told === undefined) return { problem: 'untrusted', reason: 'no ID token' };
  if (acrValues.length > 0 && !acrValues.some((value) => value === told.acr))
    return { problem: 'assurance', reason: 'not a level of assurance that was asked for' };
  if (config.serverMetadata().userinfo_endpoint === undefined) return { claims: told };
  // What is signed goes before what is not.
  return { claims: { ...(await fetchUserInfo(config, tokens.access_token, told.sub)), ...told } };
}

async function discover(settings: OidcClientSettings): Promise<Configuration> {
  const { issuer, clientId, clientSecret } = settings;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await discovery(new URL(issuer), clientId, {}, authentication(clientSecret), {
        timeout: secondsToAnswer,
        execute: [
          enableNonRepudiationChecks,
          // Only a provider on the same machine, as in the demo; the settings allow no other.
          ...(issuer.startsWith('http:') ? [allowInsecureRequests] : []),
        ],
      });
    } catch (error) {
      if (attempt === triesToReach) throw error;
      await setTimeout(msBetweenTries);
    }
  }
}

/** How the portal shows who it is: in the header, which every provider takes unless it says otherwise (RFC 6749, 2.3.1), else in the body. */
function authentication(secret: string | null): ClientAuth {
  if (secret === null) return None();
  const inHeader = ClientSecretBasic(secret);
  const inBody = ClientSecretPost(secret);
  return (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    (methods.includes('client_secret_basic') ? inHeader : inBody)(server, client, body, headers);
  };
}
