import type { OidcSettings } from '../oidc-settings';
import { createOidcClient, type OidcClient } from './oidc-client.server';
import { callbackPath, type ProviderKind } from './sign-in-problem';

/** The portal's dealings with the kommun's identity providers; null where it has none. */
export type IdentityProviders = Readonly<Record<ProviderKind, OidcClient | null>>;

/** The secrets that the providers have given the portal. */
interface ClientSecrets {
  eidClientSecret: string | null;
  directoryClientSecret: string | null;
}

/** Makes the clients of those providers that the kommun has. */
export function createIdentityProviders(
  { eid, directory }: OidcSettings,
  { eidClientSecret, directoryClientSecret }: ClientSecrets,
  baseUrl: string,
): IdentityProviders {
  const redirectUri = (kind: ProviderKind) => baseUrl + callbackPath(kind);
  return {
    eid:
      eid === undefined
        ? null
        : createOidcClient({
            issuer: eid.issuer,
            clientId: eid.clientId,
            clientSecret: eidClientSecret,
            scope: eid.scope,
            acrValues: eid.acrValues,
            redirectUri: redirectUri('eid'),
          }),
    directory:
      directory === undefined
        ? null
        : createOidcClient({
            issuer: directory.issuer,
            clientId: directory.clientId,
            clientSecret: directoryClientSecret,
            scope: directory.scope,
            acrValues: [],
            redirectUri: redirectUri('directory'),
          }),
  };
}
