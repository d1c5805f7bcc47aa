import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';

import type { SignInProblem } from './sign-in-problem';

type OidcProblem = Extract<
  SignInProblem,
  'cancelled' | 'expired' | 'untrusted' | 'assurance' | 'unreachable'
>;

/** Why a provider, or what it answered, can't be used. */
export interface OidcRefusal {
  problem: OidcProblem;
  /** For the log: holds nothing of what the answer said but its code. */
  reason: string;
}

/** What the library reports, by the codes of OAuth 2.0 and OpenID Connect, as what it means to the one who signs in. */
export function refusalOf(error: unknown): OidcRefusal {
  if (
    error instanceof AuthorizationResponseError ||
    (error instanceof ResponseBodyError && error.status < 500)
  )
    return { problem: meaningOf(error.error), reason: `refused: ${codeOf(error.error)}` };
  if (isUnreachable(error)) return { problem: 'unreachable', reason: 'no usable response' };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { problem: 'untrusted', reason: `not to be trusted: ${codeOf(code)}` };
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
