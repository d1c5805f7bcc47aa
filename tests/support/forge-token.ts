import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type Provider from 'oidc-provider';
import type { JWK } from 'oidc-provider';

/** What an ID token says. */
type TokenClaims = Record<string, unknown>;

/** A provider's signing key, for a test that has the provider itself say something wrong. */
export interface SigningKey {
  jwk: JWK;
  /** A token like another, with other claims, signed as the provider would. */
  sign: (token: string, change: (claims: TokenClaims) => TokenClaims) => string;
}

export function newSigningKey(): SigningKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    jwk: { ...privateKey.export({ format: 'jwk' }), use: 'sig', kid: 'test' },
    sign: (token, change) => signed(privateKey, token, change),
  };
}

function signed(key: KeyObject, token: string, change: (claims: TokenClaims) => TokenClaims): string {
  const [header = '', payload = ''] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as TokenClaims;
  const body = `${header}.${Buffer.from(JSON.stringify(change(claims))).toString('base64url')}`;
  return `${body}.${createSign('RSA-SHA256').update(body).sign(key, 'base64url')}`;
}

/** Has a provider's answer at one of its addresses changed on its way out. */
export function changeAnswer(
  provider: Provider,
  path: string,
  change: (body: Record<string, unknown>) => Record<string, unknown>,
): void {
  provider.use(async (context, next) => {
    await next();
    const body: unknown = context.body;
    if (context.path === path && typeof body === 'object' && body !== null)
      context.body = change(body as Record<string, unknown>);
  });
}
