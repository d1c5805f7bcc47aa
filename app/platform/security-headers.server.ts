import helmet from 'helmet';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A page that other sites may show in a frame; no other page may be framed. */
const embeddable = /^\/[a-z-]+\/dialoger\/[^/]+\/kort$/i;

/**
 * Sets the security headers on every response. Reading pages need no script, so none may run; styles and fonts come from the portal
 * itself.
 *
 * @param https whether residents reach the portal over https; without it, neither HSTS nor upgraded requests would work
 */
export function createSecurityHeaders(https: boolean) {
  const usual = build(https, ["'self'"]);
  const framed = build(https, ['*']);
  return function setSecurityHeaders(
    request: IncomingMessage,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ): void {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    (embeddable.test(path) ? framed : usual)(request, response, next);
  };
}

/**
 * The policy of a page that is brought to life: its own inline scripts may run, which carry a number made for this answer alone.
 *
 * @param baseUrl the address that residents use
 */
export function policyWithNonce(baseUrl: string, nonce: string): string {
  const directives = policy(baseUrl.startsWith('https:'), { scripts: [`'nonce-${nonce}'`] });
  return Object.entries(directives)
    .map(([name, values]) =>
      [name.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`), ...values].join(' '),
    )
    .join(';');
}

interface PolicyChoices {
  /** Scripts that may run besides the portal's own files. */
  scripts?: string[];
  frameAncestors?: string[];
}

function policy(https: boolean, { scripts = [], frameAncestors = ["'self'"] }: PolicyChoices) {
  return {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'", ...scripts],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors,
    frameSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    ...(https ? { upgradeInsecureRequests: [] as string[] } : {}),
  };
}

function build(https: boolean, frameAncestors: string[]) {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives: policy(https, { frameAncestors }) },
    strictTransportSecurity: https ? { maxAge: 63_072_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    frameguard: frameAncestors[0] === '*' ? false : { action: 'sameorigin' },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    crossOriginEmbedderPolicy: false,
  });
}
