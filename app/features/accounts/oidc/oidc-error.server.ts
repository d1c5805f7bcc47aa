import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';

import type { SignInProblem } from './sign-in-problem';

type OidcProblem = Extract<
  SignInProblem,
  'cancelled' | 'expired' | 'untrusted' | 'assurance' | 'unreachable'
>;

/** An answer of a provider that can't be used. The message is for the log: it holds nothing of what the answer said. */
export class OidcError extends Error {
  constructor(
    readonly problem: OidcProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'OidcError';
  }
}

/** What the library reports while an answer is read, by the codes of OAuth 2.0 and OpenID Connect, as what it means to the one who signs in. */
export function oidcErrorOf(error: unknown): OidcError {
  if (error instanceof OidcError) return error;
  if (error instanceof AuthorizationResponseError)
    return new OidcError(meaningOf(error.error), `refused: ${codeOf(error.error)}`);
  if (error instanceof ResponseBodyError && error.status < 500)
    return new OidcError(meaningOf(error.error), `refused: ${codeOf(error.error)}`);
  if (isUnreachable(error)) return new OidcError('unreachable', 'no usable response');
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new OidcError('untrusted', `not to be trusted: ${codeOf(code)}`);
}

/** RFC 6749, 4.1.2.1 and 5.2. */
function meaningOf(code: string): OidcProblem {
  switch (code) {
    case 'access_denied':
      return 'cancelled';
    // The code has been used, is too old, or was given in answer to another question.
    case 'invalid_grant':
      return 'expired';
    case 'server_error':
    case 'temporarily_unavailable':
      return 'unreachable';
    default:
      return 'untrusted';
  }
}

/** Anyone can write an error's code into an address; only what is a code reaches the log. */
function codeOf(text: string): string {
  return /^\w{1,60}$/.test(text) ? text : 'no code';
}

/** Whether nothing came back, or nothing but a failure of the provider's own. */
function isUnreachable(error: unknown): boolean {
  if (error instanceof ResponseBodyError) return true;
  // Fetch reports a connection that failed as a `TypeError` without a code; the library's own have one.
  if (error instanceof TypeError) return !('code' in error);
  if (!(error instanceof ClientError)) return false;
  return error.cause instanceof Response
    ? error.cause.status >= 500
    : error.code === 'OAUTH_TIMEOUT' || error.code === 'OAUTH_ABORT';
}
